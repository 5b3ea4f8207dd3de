/* A MyNumbers with three holders. */
#include "stop_iteration.c"

#include "record.h"

int main(void)
{
    struct value item;
    record_start();
    record_picture("memory-numbers");
    struct iterator *numbers = my_numbers(20), *mine = iter_of(numbers);
    iter_next(mine, &item);
    iter_next(mine, &item);
    struct iterator *yours = iter_of(numbers);
    const struct my_numbers *object = (const struct my_numbers *)numbers;
    record_member("MyNumbers", "a", value_int(object->a));
    record_member("MyNumbers", "top", value_int(object->top));
    record_member("MyNumbers", "holders", value_int(numbers->holders));
    iter_drop(yours);
    iter_drop(mine);
    iter_drop(numbers);
    return 0;
}
