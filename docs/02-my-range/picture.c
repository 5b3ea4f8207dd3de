/* One position with three holders, and a word with two positions. */
#include "my_range.c"

#include "record.h"

static void one_position(void)
{
    struct value item;
    record_picture("memory-shared");
    struct iterator *r = my_range(1, 6), *a = iter_of(r), *b = iter_of(r);
    iter_next(a, &item);
    iter_next(b, &item);
    iter_next(a, &item);
    record_member("my_range", "current",
                  value_int(((struct my_range *)r)->current));
    record_member("my_range", "end", value_int(((struct my_range *)r)->end));
    record_member("my_range", "holders", value_int(r->holders));
    iter_drop(b);
    iter_drop(a);
    iter_drop(r);
}

static void two_positions(void)
{
    struct value letter;
    record_picture("memory-obj");
    struct obj obj = obj_of("sergey");
    for (int i = 0; i < 6; i++)
        record_member("obj", "item", value_bytes(obj.word + i, 1));
    struct iterator *a = iter_of(&obj.base), *b = iter_of(&obj.base);
    iter_next(a, &letter);
    iter_next(a, &letter);
    record_member("b", "index", value_int(((struct obj_iterator *)b)->index));
    record_member("a", "index", value_int(((struct obj_iterator *)a)->index));
    iter_drop(b);
    iter_drop(a);
}

int main(void)
{
    record_start();
    one_position();
    two_positions();
    return 0;
}
