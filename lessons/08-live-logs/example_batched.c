/* Lesson 8: lines in batches, each line a copy. */
#include "example.h"

#include <stdio.h>
#include <string.h>

/* [batched] */
/* Fills an empty list with the next lines, at most so many. Each is a copy, as
 * the lines are good for one step only. */
static bool next_batch(struct iterator *lines, int64_t most,
                       struct iterable *batch)
{
    struct value line;
    while (container_length(batch) < most &&
           iter_next(lines, &line) == ITER_NEXT) {
        struct slice from = slice_of(line);
        char *copy = memory_new(from.size, MEMORY_PLAIN);
        memcpy(copy, from.bytes, from.size);
        list_append(batch, value_bytes(copy, line.size));
    }
    return container_length(batch) > 0;
}

static void clear_batch(struct iterable *batch)
{
    while (container_length(batch) > 0) {
        struct slice line =
            slice_of(list_pop(batch, container_length(batch) - 1));
        memory_free((char *)line.bytes);
    }
}
/* [batched] */

static void print_row(const struct iterable *batch)
{
    for (int64_t i = 0; i < container_length(batch); i++) {
        struct slice line = slice_of(list_get(batch, i));
        printf("%s%.*s", i ? " " : "", (int)line.size, line.bytes);
    }
    printf("\n");
}

void print_batches(void)
{
    /* [batches] */
    struct iterable *pieces =
        list_of(value_str("1\n2\n3"), value_str("\n4\n5\n"));
    struct iterator *lines = whole_lines(pieces);
    struct iterable *batch = list_new(NULL, 0);
    while (next_batch(lines, 2, batch)) {
        print_row(batch);
        clear_batch(batch);
    }
    container_free(batch);
    iter_drop(lines);
    container_free(pieces);
    /* [batches] */
}
