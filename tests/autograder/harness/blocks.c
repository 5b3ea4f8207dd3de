/* See blocks.h. */
#include "blocks.h"

#include "names.h"
#include "record.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { GUARD = 0xFD };

/* Where the block with these bytes stands, or the free place where the search
 * for it ends. One place in two is free, so the way there is short. */
static size_t place_of(const struct blocks *set, const void *bytes)
{
    size_t mask = set->size - 1;
    uint64_t mixed = (uint64_t)(uintptr_t)bytes * 0x9e3779b97f4a7c15;
    size_t at = (size_t)(mixed >> 32) & mask;
    while (set->places[at] && set->places[at]->bytes != bytes)
        at = (at + 1) & mask;
    return at;
}

static void free_places(const struct blocks *set, struct block **places)
{
    if (places != set->first_places)
        free(places);
}

/* A table that has outgrown the first one comes from malloc(), which puts
 * pieces of this size on pages of their own. */
static void grow(struct blocks *set, const struct block *for_block)
{
    struct block **old = set->places;
    size_t old_size = set->size;
    struct block **places = calloc(2 * old_size, sizeof(struct block *));
    if (!places)
        record_event(EVENT_MEMORY, for_block->file, for_block->line);
    set->places = places;
    set->size = 2 * old_size;
    for (size_t i = 0; i < old_size; i++)
        if (old[i])
            places[place_of(set, old[i]->bytes)] = old[i];
    free_places(set, old);
}

void blocks_add(struct blocks *set, struct block *block)
{
    if (2 * set->count >= set->size)
        grow(set, block);
    set->places[place_of(set, block->bytes)] = block;
    set->count++;
    block->next = NULL;
    block->previous = set->youngest;
    *(set->youngest ? &set->youngest->next : &set->oldest) = block;
    set->youngest = block;
}

/* Whatever stands behind a place that becomes free is put where the search for
 * it ends now: perhaps in that place. */
void blocks_remove(struct blocks *set, struct block *block)
{
    size_t at = place_of(set, block->bytes);
    set->places[at] = NULL;
    set->count--;
    struct block *moved;
    while ((moved = set->places[at = (at + 1) & (set->size - 1)])) {
        set->places[at] = NULL;
        set->places[place_of(set, moved->bytes)] = moved;
    }
    *(block->next ? &block->next->previous : &set->youngest) = block->previous;
    *(block->previous ? &block->previous->next : &set->oldest) = block->next;
}

struct block *blocks_find(const struct blocks *set, const void *bytes)
{
    return set->places[place_of(set, bytes)];
}

void blocks_clear(struct blocks *set)
{
    struct block *block;
    while ((block = set->oldest)) {
        set->oldest = block->next;
        free(block);
    }
    set->youngest = NULL;
    free_places(set, set->places);
    set->places = set->first_places;
    set->size = FIRST_PLACES;
    set->count = 0;
    memset(set->first_places, 0, sizeof set->first_places);
}

static bool all_are(const unsigned char *bytes, size_t size, int what)
{
    return size == 0 ||
           (bytes[0] == what && memcmp(bytes, bytes + 1, size - 1) == 0);
}

#if BLOCKS_SANITIZED
/* Of the sanitizer's own interface; its header is not everywhere. */
void __asan_poison_memory_region(const volatile void *, size_t);

void block_guard(struct block *block)
{
    __asan_poison_memory_region(block->front, BLOCK_FRONT);
}
#else
void block_guard(struct block *block)
{
    memset(block->front, GUARD, BLOCK_FRONT);
    memset((char *)block->bytes + block->size, GUARD, BLOCK_GUARD);
}
#endif

void block_check_guard(const struct block *block)
{
    const unsigned char *guard = (const unsigned char *)block->bytes;
    if (!all_are(block->front, BLOCK_FRONT, GUARD))
        record_event(EVENT_UNDERRUN, block->file, block->line);
    if (!all_are(guard + block->size, BLOCK_GUARD, GUARD))
        record_event(EVENT_OVERRUN, block->file, block->line);
}

void block_check_freed(const struct block *block)
{
    if (!all_are((const unsigned char *)block->bytes, block->size, FILL_FREED))
        record_event(EVENT_WRITE_AFTER_FREE, block->file, block->line);
    block_check_guard(block);
}
