/**
 * @file
 * Text that grows: files read whole, output collected, lines cut off.
 */
#ifndef TEXT_H
#define TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** Bytes with a length, always followed by a NUL. Start with {0}. */
struct text {
    char *bytes; /**< owned; NULL while empty */
    size_t length, capacity;
};

/** Adds `size` bytes. Running out of memory ends the program. */
void text_add(struct text *text, const char *bytes, size_t size);

/** Adds what printf() would print. */
void text_addf(struct text *text, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/** The bytes as a C string; "" while empty. */
const char *text_string(const struct text *text);

/** A number for bytes (FNV-1a), and for what gave the number `before`; 0 stands
 * for nothing. */
uint64_t text_hash(uint64_t before, const char *bytes, size_t size);

/** Takes away the mark of UTF-8 that some editors put in front. */
void text_drop_mark(struct text *text);

/** Gives the memory back; the text is empty again. */
void text_free(struct text *text);

/** Reads a whole file; false with errno set if that fails. */
bool text_read(struct text *text, const char *path);

/** Writes a whole file by way of a temporary one; false with errno set. */
bool text_write(const struct text *text, const char *path);

/**
 * Cuts the next line off `*rest`, in place, without its newline; NULL at the
 * end.
 */
char *text_line(char **rest);

/**
 * Cuts the next word off `*rest`, in place, without the white space around it;
 * NULL at the end.
 */
char *text_word(char **rest);

/** A copy of printf()'s text that the caller frees. */
char *text_format(const char *format, ...)
    __attribute__((format(printf, 1, 2)));

/** Does `text` begin with `start`? */
bool text_begins(const char *text, const char *start);

/** How many columns a UTF-8 text takes, one for each code point. */
int text_width(const char *text);

/** How many columns has a screen at most and at least? */
enum { TEXT_WIDEST = 80, TEXT_NARROWEST = 30 };

/** How a text is broken into lines. */
struct wrapping {
    int columns; /**< the most that a line may take */
    int start;   /**< the column in which the text begins */
    int hang;    /**< and the one in which its further lines do */
    bool code;   /**< not in a string, if that can be helped; words also behind
                      a comma or a parenthesis */
};

/**
 * The text in lines, broken between words, or after a slash, or anywhere if
 * nothing else fits. Without a newline at its end. The caller frees it.
 */
char *text_wrap(const char *text, const struct wrapping *how);

#endif
