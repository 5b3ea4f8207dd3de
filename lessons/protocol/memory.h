/**
 * @file
 * Memory: the one place where the protocol asks for it and gives it back.
 *
 * Running out of memory ends the program with a message, so that no lesson has
 * to check for NULL. Because everything goes through here, the test harness can
 * link its own ledger in place of memory.c and know what was never given back.
 */
#ifndef MEMORY_H
#define MEMORY_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What a block is for. Only a ledger cares. */
enum memory_use {
    MEMORY_PLAIN,     /**< items, bytes, whatever belongs to something else */
    MEMORY_ITERATOR,  /**< an iterator or a generator's frame */
    MEMORY_CONTAINER, /**< a list, tuple, string, dict or set */
};

/** `size` zeroed bytes. Never NULL. Give them back with memory_free(). */
void *memory_new(size_t size, enum memory_use use);

/** The same, but with anything at all in them. */
void *memory_unset(size_t size, enum memory_use use);

/** The block with `size` bytes, moved if need be. Never NULL. */
void *memory_resize(void *block, size_t size);

/** Gives a block back. NULL is fine. */
void memory_free(void *block);

/** Prints `message` to standard error and ends the program with status 1. */
void fatal(const char *message) __attribute__((noreturn));

#ifdef __cplusplus
}
#endif

#endif
