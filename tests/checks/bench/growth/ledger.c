/* How the ledger grows with the blocks that are in use, in whichever order they
 * are given back. */
#include "sizes.h"

#include "ledger.h" /* last: from here on, malloc() is the ledger's */

enum { MOST = 1000000 };

static void *blocks[MOST];
static int64_t order[MOST];

static void take(int64_t size)
{
    for (int64_t i = 0; i < size; i++)
        blocks[i] = malloc(8);
}

static void oldest_first(int64_t size)
{
    take(size);
    for (int64_t i = 0; i < size; i++)
        free(blocks[i]);
}

static void youngest_first(int64_t size)
{
    take(size);
    while (size > 0)
        free(blocks[--size]);
}

static void shuffle(int64_t size)
{
    uint64_t random = 1;
    for (int64_t i = 0; i < size; i++) {
        random = random * 6364136223846793005 + 1442695040888963407;
        int64_t other = (int64_t)((random >> 33) % (uint64_t)(i + 1));
        order[i] = order[other];
        order[other] = i;
    }
}

static void any_order(int64_t size)
{
    take(size);
    for (int64_t i = 0; i < size; i++)
        free(blocks[order[i]]);
}

static void at_once(int64_t size)
{
    for (int64_t i = 0; i < size; i++)
        free(malloc(8));
}

static void resize_each(int64_t size)
{
    take(size);
    for (int64_t i = 0; i < size; i++)
        blocks[i] = realloc(blocks[i], 9);
    for (int64_t i = 0; i < size; i++)
        free(blocks[i]);
}

/* As a learner would who does not know better: room for one more each time. */
static void resize_one(int64_t size)
{
    char *block = NULL;
    for (int64_t i = 1; i <= size; i++)
        block = realloc(block, (size_t)i);
    free(block);
}

static void append(int64_t size)
{
    struct iterable *list = list_new(NULL, 0);
    for (int64_t i = 0; i < size; i++)
        list_append(list, value_int(i));
    container_free(list);
}

static void tell_nobody(const struct ledger_entry *entry)
{
    (void)entry;
}

static void check(int64_t size)
{
    int count;
    take(size);
    ledger_check(&count, tell_nobody);
    ledger_clear();
}

/* A list may take 16 MiB, and while it grows there are two of it. */
enum { LIST_MOST = 100000 };

static const struct sizes_row rows[] = {
    {"ledger: freed oldest first", oldest_first, NULL, 0},
    {"ledger: freed newest first", youngest_first, NULL, 0},
    {"ledger: freed in any order", any_order, shuffle, 0},
    {"ledger: freed at once", at_once, NULL, 0},
    {"ledger: resized", resize_each, NULL, 0},
    {"ledger: one block resized again", resize_one, NULL, 0},
    {"ledger: a list's append", append, NULL, LIST_MOST},
    {"ledger: never freed", check, NULL, 0},
};

SIZES_MAIN(rows)
