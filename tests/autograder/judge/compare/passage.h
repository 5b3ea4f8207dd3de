/**
 * @file
 * C text as what it says: its words and signs, in lines. Comments, blank lines
 * and the space between are left out.
 */
#ifndef PASSAGE_H
#define PASSAGE_H

#include <stdbool.h>
#include <stddef.h>

/** A name, a number, a literal or a sign. */
struct token {
    const char *at; /**< not ended by a NUL */
    size_t size;
    size_t line; /**< which of the passage's lines it stands on */
};

/** A line that says something. */
struct line {
    const char *at; /**< not ended by a NUL */
    size_t size;
    size_t first; /**< its first token */
};

/** Some of a file's text. Start with {0}. */
struct passage {
    struct token *tokens; /**< owned */
    size_t count, capacity;
    struct line *lines; /**< owned */
    size_t line_count, line_capacity;
};

/** Adds the text from `start` to `end`, which begins and ends between tokens.
 * It has to live as long as the passage. */
void passage_add(struct passage *passage, const char *start, const char *end);

/** Is this token the first of a line, or behind the last token? */
bool passage_begins_line(const struct passage *passage, size_t token);

/** The line of this token, or behind the last line. */
size_t passage_line(const struct passage *passage, size_t token);

/** Do both tokens say the same? */
bool token_same(const struct token *one, const struct token *other);

/** Gives the memory back. */
void passage_free(struct passage *passage);

#endif
