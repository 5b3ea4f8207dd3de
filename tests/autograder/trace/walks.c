/* Python's containers, and a look inside the iterators that walk them: their
 * struct is array.c's own. Linked in place of array.c. */
#include "array.c"

#include "trace.h"

int64_t trace_index(const struct iterator *it, const struct iter_slots *slots,
                    bool *known)
{
    const struct array_walk *at = (const struct array_walk *)it;
    *known = slots->next == array_walk_next;
    if (!*known)
        return 0;
    return at->array ? at->index / at->array->stride : -1;
}

const struct iterable *trace_walked(const struct iterator *it,
                                    const struct iter_slots *slots)
{
    const struct array_walk *at = (const struct array_walk *)it;
    return slots->next == array_walk_next && at->array ? &at->array->base
                                                       : NULL;
}

void trace_items(const struct iterable *container)
{
    const struct array *array = as_container(container);
    for (int64_t i = 0; i < array->length; i += array->stride)
        trace_line("item", trace_repr(array->items[i]), NULL, NULL, NULL);
}
