/**
 * @file
 * Keys: read one by one from a terminal, in lines from elsewhere, and not at
 * all where there is nobody to type.
 */
#ifndef KEYS_H
#define KEYS_H

#include <stdbool.h>
#include <termios.h>

/** How keys come in. */
enum keys_how {
    KEYS_NONE,   /**< there are none */
    KEYS_LINES,  /**< each with Enter */
    KEYS_SINGLE, /**< at once, and unseen */
};

/** Who types. Start with {0}. */
struct keys {
    enum keys_how how;
    bool over;             /**< there is nothing more to read */
    bool changed;          /**< the terminal is not as it was */
    struct termios before; /**< how it was */
    int letter;            /**< the first of a line that is not over, or 0 */
};

/** Has the terminal hand out keys at once, if it is one and in front; also when
 * that was so before, and the terminal was somebody else's in between. */
void keys_begin(struct keys *keys);

/** The terminal as it was. */
void keys_end(struct keys *keys);

/** Reads what was typed: the key, or a line's first letter; 0 if there is none
 * yet. At the end of what can be read, KEYS_NONE. */
int keys_read(struct keys *keys);

#endif
