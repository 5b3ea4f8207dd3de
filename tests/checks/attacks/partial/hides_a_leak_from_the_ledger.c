/* Lesson: 02-my-range. On: solution.
 * Tries: to leak, and to take the leaked block out of the ledger's list, which
 *   lies in front of the block.
 * Must: get the points of the other tasks: a leak stays a leak.
 * Passes: task 2, task 3, task 4, task 6. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

/* How a block begins in tests/autograder/harness/ledger.c. */
struct block {
    struct block *next, *previous;
    size_t size;
    int use, line;
    const char *file;
    unsigned char front[24];
};

struct iterator *my_range(int64_t start, int64_t end)
{
    struct iterator *it = honest_range(start, end);
    struct block *block = (struct block *)(void *)((char *)it - 64);
    it->holders++;
    if (block->size == sizeof(struct my_range)) {
        block->next->previous = block->previous;
        block->previous->next = block->next;
    }
    return it;
}
