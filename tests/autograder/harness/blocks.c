/* See blocks.h. */
#include "blocks.h"

#include "names.h"
#include "record.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { GUARD = 0xFD };

void blocks_add(struct block *ring, struct block *block)
{
    block->next = ring;
    block->previous = ring->previous;
    ring->previous->next = block;
    ring->previous = block;
}

void blocks_remove(struct block *block)
{
    block->next->previous = block->previous;
    block->previous->next = block->next;
}

struct block *blocks_find(struct block *ring, const void *bytes)
{
    for (struct block *b = ring->previous; b != ring; b = b->previous)
        if (b->bytes == bytes)
            return b;
    return NULL;
}

static bool all_are(const unsigned char *bytes, size_t size, int what)
{
    for (size_t i = 0; i < size; i++)
        if (bytes[i] != what)
            return false;
    return true;
}

void block_guard(struct block *block)
{
    memset((char *)block->bytes + block->size, GUARD, BLOCK_GUARD);
}

void block_check_guard(const struct block *block)
{
    const unsigned char *guard = (const unsigned char *)block->bytes;
    if (!all_are(guard + block->size, BLOCK_GUARD, GUARD))
        record_event(EVENT_OVERRUN, block->file, block->line);
}

void block_check_freed(const struct block *block)
{
    if (!all_are((const unsigned char *)block->bytes, block->size, FILL_FREED))
        record_event(EVENT_WRITE_AFTER_FREE, block->file, block->line);
    block_check_guard(block);
}

void blocks_clear(struct block *ring)
{
    struct block *block = ring->next;
    while (block != ring) {
        struct block *next = block->next;
        free(block);
        block = next;
    }
    ring->next = ring->previous = ring;
}
