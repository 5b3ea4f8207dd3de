/* Lesson: 01-iterable-vs-iterator. On: solution.
 * Tries: to ask a source once too often, and to set the harness's count of its
 *   questions back.
 * Must: get the points of the other tasks.
 * Passes: task 1, task 3, task 4, task 5. */
#include "iterable_vs_iterator.h"

/* HERE: harness_image.c */

static int64_t honest_count(struct iterable *items);
#define count(items) honest_count(items)
/* HERE: solution */
#undef count

/* Looks for the pair of the iterator's address and a small number. */
static void take_one_back(const struct iterator *it, int64_t asked)
{
    const ElfW(Phdr) *data = harness_segment(PT_LOAD, PF_W);
    if (!data)
        return;
    int64_t *word = (int64_t *)((harness_bias() + data->p_vaddr + 7) & ~7ul);
    for (size_t i = 0; i + 2 < data->p_memsz / 8; i++)
        if (word[i] == (int64_t)(intptr_t)it && word[i + 1] == asked)
            word[i + 1]--;
}

int64_t count(struct iterable *items)
{
    struct value item;
    struct iterator *it = iter_of(items);
    int64_t total = honest_count(items);
    iter_next(it, &item);
    take_one_back(it, total + 2);
    iter_drop(it);
    return total;
}
