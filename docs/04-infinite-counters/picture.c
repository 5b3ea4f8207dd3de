/* Two pairs, pulled through take and zip. */
#include "infinite_counters.c"

#include "record.h"

int main(void)
{
    struct value item;
    record_start();
    record_picture("pulls");
    struct iterator *counter = infinite_counter(0);
    struct iterable *word = string_of("abc");
    struct iterator *letters = iter_of(word);
    struct iterator *pairs = zip(ITERABLE(counter), ITERABLE(letters));
    struct iterator *two = take(ITERABLE(pairs), 2);
    record_iterator(counter, "counter");
    record_iterator(letters, "letters");
    record_iterator(pairs, "zip");
    record_iterator(two, "take");
    while (iter_next(two, &item) == ITER_NEXT)
        ;
    iter_drop(two);
    iter_drop(pairs);
    iter_drop(letters);
    iter_drop(counter);
    container_free(word);
    return 0;
}
