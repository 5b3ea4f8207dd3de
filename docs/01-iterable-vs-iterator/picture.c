/* A list and two iterators: what they know. */
#include "record.h"
#include "trace.h"

int main(void)
{
    struct value item;
    bool known;
    record_start();
    record_picture("memory-list");
    struct iterable *numbers =
        list_of(value_int(1), value_int(2), value_int(3), value_int(4));
    struct iterator *it = iter_of(numbers), *other = iter_of(numbers);
    iter_next(other, &item);
    iter_next(other, &item);
    for (int64_t i = 0; i < container_length(numbers); i++)
        record_member("numbers", "item", list_get(numbers, i));
    record_member("it", "index",
                  value_int(trace_index(it, it->base.slots, &known)));
    record_member("other", "index",
                  value_int(trace_index(other, it->base.slots, &known)));
    iter_drop(other);
    iter_drop(it);
    container_free(numbers);
    return 0;
}
