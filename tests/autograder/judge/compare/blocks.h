/**
 * @file
 * Two passages side by side: which lines of one say the same as which lines of
 * the other, however they are laid out.
 */
#ifndef BLOCKS_H
#define BLOCKS_H

#include "passage.h"

/** Some lines. */
struct span {
    size_t first, end; /**< behind the last */
};

/** Lines that belong together; on one side there may be none. */
struct block {
    struct span left, right;
    bool same; /**< they say the same */
};

/** All lines of both, in order: blocks that are the same and blocks that are
 * not, by turns. Start with {0}. */
struct blocks {
    struct block *at; /**< owned */
    size_t count, capacity;
};

/** Finds them. */
void blocks_find(struct blocks *blocks, const struct passage *left,
                 const struct passage *right);

/** Do both sides say the same, all along? */
bool blocks_same(const struct blocks *blocks);

/** Gives the memory back. */
void blocks_free(struct blocks *blocks);

#endif
