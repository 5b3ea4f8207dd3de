/**
 * @file
 * Blocks: what the ledger keeps of each piece of memory, in rings; and the
 * guard behind each, which tells of a write past its end.
 */
#ifndef BLOCKS_H
#define BLOCKS_H

#include "memory.h"

#include <stddef.h>

#if defined(__SANITIZE_ADDRESS__)
#define BLOCKS_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define BLOCKS_SANITIZED 1
#endif
#endif
/** Does AddressSanitizer watch? Then it guards the blocks, and better. */
#ifndef BLOCKS_SANITIZED
#define BLOCKS_SANITIZED 0
#endif

/** How many bytes of guard stand behind a block's own. */
enum { BLOCK_GUARD = BLOCKS_SANITIZED ? 0 : 32 };

/** A block. Stands in front of its bytes; behind them stands the guard. */
struct block {
    struct block *next, *previous; /**< in a ring, which is a block, too */
    size_t size;                   /**< of the bytes */
    enum memory_use use;
    int line;         /**< of who holds it, allocated it or gave it back */
    const char *file; /**< the same */
    max_align_t bytes[];
};

/** Adds a block as the ring's youngest. */
void blocks_add(struct block *ring, struct block *block);

/** Takes a block out of the ring that it is in. */
void blocks_remove(struct block *block);

/** The block of the ring whose bytes these are, or NULL. */
struct block *blocks_find(struct block *ring, const void *bytes);

/** Gives all blocks of a ring back; it is empty again. */
void blocks_clear(struct block *ring);

/** Writes the guard. */
void block_guard(struct block *block);

/** Looks for a write past the block's end, which ends the program. */
void block_check_guard(const struct block *block);

/** The same, and for a write to a block that was given back. */
void block_check_freed(const struct block *block);

#endif
