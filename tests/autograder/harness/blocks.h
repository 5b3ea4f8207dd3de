/**
 * @file
 * Blocks: what the ledger keeps of each piece of memory, in sets; and the
 * guards around each, which tell of a write past its ends.
 */
#ifndef BLOCKS_H
#define BLOCKS_H

#include "memory.h"

#include <stddef.h>

#ifndef __has_feature
#define __has_feature(name) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)
#define BLOCKS_SANITIZED 1
#endif
/** Does AddressSanitizer watch? Then it guards the blocks, and better. */
#ifndef BLOCKS_SANITIZED
#define BLOCKS_SANITIZED 0
#endif

/** How many bytes of guard stand behind a block's own. */
enum { BLOCK_GUARD = BLOCKS_SANITIZED ? 0 : 32 };

/** How many bytes of guard stand in front: so many that nothing lies between
 * them and the block's own. */
enum { BLOCK_FRONT = 20 };

/** A block. Stands in front of its bytes; behind them stands another guard. */
struct block {
    struct block *next, *previous; /**< in its set, or NULL */
    size_t size;                   /**< of the bytes */
    enum memory_use use;
    int line;         /**< of who holds it, allocated it or gave it back */
    const char *file; /**< the same */
    int other; /**< the line of another who holds it, in that file, or 0 */
    unsigned char front[BLOCK_FRONT]; /**< the guard in front */
    max_align_t bytes[];
};
_Static_assert(offsetof(struct block, front) + BLOCK_FRONT ==
                   offsetof(struct block, bytes),
               "the guard in front ends where the block's own bytes begin");

/** How many places a set has before it grows: 64 KiB of them. */
enum { FIRST_PLACES = 8192 };

/**
 * A set of blocks. The list tells their order; the table finds a block by the
 * address of its bytes without looking at what stands in front of them. The
 * list's links lie between the learner's bytes, where a careless write can hit
 * them; the table lies apart, in here at first.
 */
struct blocks {
    struct block *oldest, *youngest; /**< NULL if there is none */
    struct block **places; /**< each at its hash, or the next free place */
    size_t size;           /**< how many places: a power of 2 */
    size_t count;          /**< how many blocks */
    struct block *first_places[FIRST_PLACES];
};

/** What the variable `set` is at first: an empty set. */
#define BLOCKS_EMPTY(set)                                                      \
    {                                                                          \
        .places = (set).first_places, .size = FIRST_PLACES                     \
    }

/** Adds a block as the set's youngest. No memory for that ends the program. */
void blocks_add(struct blocks *set, struct block *block);

/** Takes a block out of the set that it is in. */
void blocks_remove(struct blocks *set, struct block *block);

/** The block of the set whose bytes these are, or NULL. */
struct block *blocks_find(const struct blocks *set, const void *bytes);

/** Gives all blocks of a set back; it is empty again. */
void blocks_clear(struct blocks *set);

/** Writes the guards. */
void block_guard(struct block *block);

/** Looks for a write past the block's ends, which ends the program. */
void block_check_guard(const struct block *block);

/** The same, and for a write to a block that was given back. */
void block_check_freed(const struct block *block);

#endif
