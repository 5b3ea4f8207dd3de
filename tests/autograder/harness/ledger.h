/**
 * @file
 * The ledger: who allocated what, and what was never given back.
 *
 * The build rules put this file in front of the learner's file and of the
 * cases, so that `malloc`, `free`, iter_new() and their kin note the line that
 * called them. The protocol's own memory arrives here as well, because ledger.c
 * is linked in place of lessons/protocol/memory.c.
 *
 * Every block is guarded at its end and kept back for a while after it is
 * freed, so that a double free, a small overrun and a write to freed memory are
 * noticed without any tool. (Built with AddressSanitizer, the ledger only keeps
 * the list and leaves those checks to it.)
 */
#ifndef LEDGER_H
#define LEDGER_H

#include "containers.h"
#include "generator.h"
#include "iterator.h"
#include "memory.h"

#include <stdlib.h>
#include <string.h>

/** malloc() with the place that asked. More than 16 MiB ends the program. */
void *ledger_malloc(size_t size, const char *file, int line);

/** calloc() with the place that asked. */
void *ledger_calloc(size_t count, size_t size, const char *file, int line);

/** realloc() with the place that asked. It always moves the block, so one that
 * is made longer again and again costs its length each time. */
void *ledger_realloc(void *block, size_t size, const char *file, int line);

/** free() with the place that asked. A double free ends the program. */
void ledger_free(void *block, const char *file, int line);

/** strdup() with the place that asked. */
char *ledger_strdup(const char *text, const char *file, int line);

/** iter_of(), noting who holds the iterator from now on. */
struct iterator *ledger_iter_of(struct iterable *source, const char *file,
                                int line);

/** What the protocol allocates next is on behalf of this line. */
void ledger_here(const char *file, int line);

/** exit() with the place that asked: a case must run to its end. */
void ledger_exit(int status, const char *file, int line)
    __attribute__((noreturn));

/** How many bytes are allocated and not given back yet. */
int64_t ledger_in_use(void);

/** Is this a block that was given back already? */
bool ledger_was_freed(const void *block);

/** Is this a block for that use, which nobody gave back? */
bool ledger_has(const void *block, enum memory_use use);

/** A block that is still there, as ledger_check() tells of it. */
struct ledger_entry {
    const char *what; /**< the iterator's type, or NULL for plain memory */
    const char *file; /**< who holds it or allocated it */
    int line;
    int other;   /**< the line of another in that file who held it, or 0 */
    size_t size; /**< in bytes */
};

/**
 * Looks for damage (which ends the program with a report), and then calls
 * `tell` for every block that is still there, iterators first.
 * @return how many iterators, and in `*blocks` how much else, is still there
 */
int ledger_check(int *blocks, void (*tell)(const struct ledger_entry *entry));

/** Forgets all blocks: the next case starts with a clean page. */
void ledger_clear(void);

#define LEDGER_HERE (ledger_here(__FILE__, __LINE__))

#define malloc(size) ledger_malloc(size, __FILE__, __LINE__)
#define calloc(count, size) ledger_calloc(count, size, __FILE__, __LINE__)
#define realloc(block, size) ledger_realloc(block, size, __FILE__, __LINE__)
#define strdup(text) ledger_strdup(text, __FILE__, __LINE__)
#define free(block) ledger_free(block, __FILE__, __LINE__)
#define exit(status) ledger_exit(status, __FILE__, __LINE__)

#define memory_new(...) (LEDGER_HERE, memory_new(__VA_ARGS__))
#define memory_unset(...) (LEDGER_HERE, memory_unset(__VA_ARGS__))
#define memory_resize(...) (LEDGER_HERE, memory_resize(__VA_ARGS__))
#define memory_free(...) (LEDGER_HERE, memory_free(__VA_ARGS__))
#undef iter_of
#define iter_of(source) ledger_iter_of(ITERABLE(source), __FILE__, __LINE__)
#define iter_new(...) (LEDGER_HERE, iter_new(__VA_ARGS__))
#define gen_new(...) (LEDGER_HERE, gen_new(__VA_ARGS__))
#define iter_failed(...) (LEDGER_HERE, iter_failed(__VA_ARGS__))
#define list_new(...) (LEDGER_HERE, list_new(__VA_ARGS__))
#define tuple_new(...) (LEDGER_HERE, tuple_new(__VA_ARGS__))
#define dict_new(...) (LEDGER_HERE, dict_new(__VA_ARGS__))
#define set_new(...) (LEDGER_HERE, set_new(__VA_ARGS__))
#define string_of(...) (LEDGER_HERE, string_of(__VA_ARGS__))
#define container_length(...) (LEDGER_HERE, container_length(__VA_ARGS__))
#define container_free(...) (LEDGER_HERE, container_free(__VA_ARGS__))
#define list_append(...) (LEDGER_HERE, list_append(__VA_ARGS__))
#define list_pop(...) (LEDGER_HERE, list_pop(__VA_ARGS__))
#define list_remove(...) (LEDGER_HERE, list_remove(__VA_ARGS__))
#define list_get(...) (LEDGER_HERE, list_get(__VA_ARGS__))
#define list_set(...) (LEDGER_HERE, list_set(__VA_ARGS__))
#define value_as_int(...) (LEDGER_HERE, value_as_int(__VA_ARGS__))
#define value_as_real(...) (LEDGER_HERE, value_as_real(__VA_ARGS__))

#endif
