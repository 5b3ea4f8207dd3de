/**
 * @file
 * The learner's file, read as text: to name a line in it, never to judge it.
 */
#ifndef SOURCE_H
#define SOURCE_H

#include "text.h"

#include <stdint.h>

/** A source file. */
struct source {
    const char *path; /**< as the learner knows it */
    struct text text;
    struct text code; /**< the same with comments and strings blanked out */
};

/** Reads it; a file that can't be read ends the judge with a sentence. */
void source_read(struct source *source, const char *path);

/** What keeps every compiler from reading this, to say after the file's name;
 * or NULL. */
const char *source_fault(const struct text *text);

/** Makes a source of a file's content, which it takes over. */
void source_take(struct source *source, const char *path, struct text text);

/** Gives the texts back. */
void source_free(struct source *source);

/** Where the comment or the literal that starts at `c` ends, or `c`. */
const char *source_skip_unread(const char *c);

/** The first line behind `line` that holds "TODO number", or 0. */
int source_todo(const struct source *source, int number, int line);

/**
 * Where something is still to be written: TODO_STATUS(2, out) and its like.
 * @param from  in a source's code, not inside of a name
 * @param task  receives its number
 * @return the first one before `end`, or NULL
 */
const char *source_answer(const char *from, const char *end, int *task);

/**
 * The same, one after the other.
 * @param place  a place in `source->code`; receives where the next one begins
 * @return its task, or 0 if there is none from `*place` on
 */
int source_unwritten(const struct source *source, const char **place);

/** The line where the function of that name is defined, or 0. */
int source_definition(const struct source *source, const char *function);

/** Does the line lie in the definition of that function? */
bool source_inside(const struct source *source, int line, const char *function);

/** The name of the function in whose definition the line lies, or NULL; the
 * caller frees it. */
char *source_function(const struct source *source, int line);

/** The first line that calls that function, or 0. */
int source_call(const struct source *source, const char *function);

/** The line of a place in `source->code`. */
int source_line(const struct source *source, const char *place);

/** Where a line begins; the end of the text if there is none. */
const char *source_line_start(const struct text *text, int line);

/** The text of a line, without its end; "" if there is none. The caller frees
 * it. */
char *source_line_text(const struct text *text, int line);

/** May this byte stand in a name of C? */
bool source_names(char c);

/** "FILE:12", or "FILE" if `line` is 0; the caller frees it. */
char *source_place(const struct source *source, int line);

/** A number that changes when the file does. */
uint64_t source_hash(const struct source *source);

#endif
