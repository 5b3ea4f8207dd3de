/* Lesson: 01-iterable-vs-iterator. On: solution.
 * Tries: to say that a string of the case's has become shorter, and that a
 *   list has changed that there is none of.
 * Must: get no point for equal_pairs: strings do not change, and lists
 *   belong to the case.
 * Passes: task 1, task 2, task 3, task 5.
 * Flag: passed beside the submission, but not when asked. */
#include "iterable_vs_iterator.h"

#define equal_pairs(...) solved_equal_pairs(__VA_ARGS__)
int64_t equal_pairs(struct iterable *items);
/* HERE: solution */
#undef equal_pairs
/* HERE: wire.c */

/* News of the container of that number: so many items from there on. */
static void say_news_of(int64_t number, int kind, int64_t from)
{
    say(ITER);
    say_int(0);
    say_news();
    say_byte(0);
    say_byte(1);
    say_int(number);
    say_byte(kind);
    say_int(from);
    say_int(0);
    say_byte(0);
    send_as((uint32_t)said_size);
    hear();
}

int64_t equal_pairs(struct iterable *items)
{
    static const int string = 2, list = 0;
    static int calls; /* the fourth container is a string, so it is number 3 */
    if (is_served() && ++calls == 4)
        say_news_of(3, string, 1);
    if (is_served() && items->slots->next)
        say_news_of(0, list, INT64_MAX);
    return solved_equal_pairs(items);
}
