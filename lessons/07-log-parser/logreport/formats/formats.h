/**
 * @file
 * The formats that logs are written in. log_parse() reads one of them, the
 * Common one. A line of another is written anew in that one first, so that all
 * lines go the same way, one at a time.
 */
#ifndef FORMATS_H
#define FORMATS_H

#include "../../given/log_line.h"
#include "../text.h"

struct format_reader;

/** What format_read() says besides what log_parse() does: this line is no
 * request, but what else the program prints that wrote the log. */
enum { LOG_OTHER = LOG_STEPS };

/** A format. */
struct format {
    const char *names;   /**< what `--format` takes, with spaces in between */
    const char *purpose; /**< who writes it */
    /** Makes `*line` one that log_parse() may read: LOG_PARSED, or the step
     * that it fails at, or LOG_OTHER. NULL if it may read them as they are. */
    int (*rewrite)(struct format_reader *reader, struct slice *line);
};

/** Reads lines of a format. Zeroed, but for the format, it is a new one. */
struct format_reader {
    const struct format *format; /**< what they are written in */
    struct text plain;           /**< the line without its colours */
    struct text written;         /**< the line as log_parse() reads it */
};

/** All formats. The first is the Common one; the last has no names. */
extern const struct format formats[];

/** The format of that name, or NULL. */
const struct format *format_named(const char *name);

/** What format_read() does with a line that is not as most are. */
int format_read_slowly(struct format_reader *reader, struct value *line,
                       struct log_line *fields);

/**
 * Takes a line apart, whatever its format. A good status counts even if there
 * is no size behind it, or an odd one.
 * @param line    a string. If it can be read, it becomes the one that
 *                log_parse() reads: borrowed until the next call, if it is
 *                written anew
 * @param fields  receives the fields of that one, as by log_parse()
 * @return as log_parse(); or LOG_OTHER
 */
static inline int format_read(struct format_reader *reader, struct value *line,
                              struct log_line *fields)
{
    if (!reader->format->rewrite) {
        enum log_step step = log_parse(*line, fields);
        if (step != LOG_SIZE)
            return (int)step;
    }
    return format_read_slowly(reader, line, fields);
}

/** The first format that reads a line, which `tried` can't; NULL if none. */
const struct format *format_that_reads(struct value line,
                                       const struct format *tried);

/** Gives a reader's memory back. */
void format_reader_free(struct format_reader *reader);

/** As struct format's rewrite: any line with a request in quotes, and a status
 * behind it. */
int rewrite_loosely(struct format_reader *reader, struct slice *line);

#endif
