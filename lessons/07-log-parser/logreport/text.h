/**
 * @file
 * A text that grows: bytes of one's own, as many as are added.
 */
#ifndef TEXT_H
#define TEXT_H

#include "../given/log_line.h"

/** Bytes of its own. All zero is a text with nothing in it. */
struct text {
    char *bytes;     /**< owned; NULL until something is added */
    size_t size;     /**< how many there are; set it to 0 to begin again */
    size_t capacity; /**< how many fit without asking for memory */
};

/** Puts a copy of some bytes, no part of the text itself, at its end. */
void text_add(struct text *text, struct slice more);

/** Puts a C string at its end. */
void text_add_string(struct text *text, const char *more);

/** All of it, borrowed until the next change. */
static inline struct slice text_slice(const struct text *text)
{
    return (struct slice){.bytes = text->bytes, .size = text->size};
}

/** Gives its memory back: nothing is in it then. */
void text_free(struct text *text);

/** The part of `text` from byte `from` on up to, but without, byte `to`. */
static inline struct slice slice_part(struct slice text, size_t from, size_t to)
{
    return (struct slice){.bytes = text.bytes + from, .size = to - from};
}

/** Prints bytes that strangers sent. What is no letter is printed as a number,
 * so that it can't do anything to a terminal. */
void text_print_safely(struct slice text);

#endif
