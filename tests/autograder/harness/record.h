/**
 * @file
 * Records: what the program under test tells the judge.
 *
 * A record is one line on the program's standard output, written with one
 * unbuffered write, so that nothing is lost when the program crashes and that
 * it stands in order between the lines the program prints itself:
 *
 *     RS token SP kind SP line TAB text TAB observed TAB detail LF
 *
 * RS is the byte 1E. The token is drawn by the judge for each run, so that a
 * printed line is not taken for a record by accident. `line` is a line of the
 * cases file. What is observed is compared, the detail is only shown.
 */
#ifndef RECORD_H
#define RECORD_H

/** The kinds of record. */
enum record_kind {
    RECORD_CASE = 'c',  /**< a case begins: its line, its name */
    RECORD_SEED = 's',  /**< its draws begin anew: the seed */
    RECORD_STEP = 'o',  /**< a step and what was observed */
    RECORD_BEGIN = 'b', /**< of a try: a step begins */
    RECORD_TRACE = 't', /**< a line of the trace (trace/trace.h) */
    RECORD_WATCH = 'w', /**< from now on, what is printed is compared */
    RECORD_HELD = 'h',  /**< still held at the end: what, and in detail where;
                           line is that of another who held it, or 0 */
    RECORD_EVENT = 'x', /**< the program can't go on: why, and where */
    RECORD_WRONG = 'X', /**< the case states something else than it saw */
    RECORD_END = 'e',   /**< the case ran to its end */
};

/** Starts recording, with the judge's token, which it wipes where it was. */
void record_open(char *token);

/** Writes one record. NULL stands for an empty text. */
void record(enum record_kind kind, int line, const char *text,
            const char *observed, const char *detail);

/** Records that something made it impossible to go on, and ends the program. */
void record_event(const char *what, const char *file, int line)
    __attribute__((noreturn));

#endif
