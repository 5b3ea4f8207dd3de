/**
 * @file
 * Steps over C text in which comments and strings are blank: spaces, brackets,
 * words. Text that is walked along ends at `end`, or else with a NUL.
 */
#ifndef CODE_H
#define CODE_H

#include <stdbool.h>
#include <stddef.h>

/** The next byte from `c` on that is no space. */
const char *code_skip(const char *c);

/** The same, or `end`. */
const char *code_skip_to(const char *c, const char *end);

/** The last byte in front of `c` that is no space; NULL if `start` comes
 * first. */
const char *code_before(const char *c, const char *start);

/** The bracket that closes the one at `open`, whatever kinds they are of; `end`
 * if none does. */
const char *code_close(const char *open, const char *end);

/** Does that word stand at `c`, and is over there? */
bool code_is_word(const char *c, const char *word);

/** The one of these words, which end with NULL, that stands so at `c`; or NULL.
 */
const char *code_one_of(const char *c, const char *const *words);

/** Behind the word at `c`. */
const char *code_word_end(const char *c);

/** The parenthesis that opens behind the word at `c`; `end` if none does. */
const char *code_open(const char *c, const char *end);

/** Where what is at `c` ends, such as an argument before a comma: at the next
 * `mark` that is not in brackets of its own, or at `close`. */
const char *code_until(const char *c, const char *close, char mark);

/** The first word between `from` and `end`, with its size, or NULL. */
const char *code_next_word(const char *from, const char *end, size_t *size);

/** Where `word` stands as a whole word between `from` and `end`, or NULL. */
const char *code_find_word(const char *from, const char *end, const char *word);

/** How far the line of `c` is indented; the code begins at `start`. */
size_t code_indent(const char *c, const char *start);

/** The last name that ends in front of `c`, with its size; of size 0 if none
 * begins behind `start`. */
const char *code_name_before(const char *c, const char *start, size_t *size);

#endif
