/* Lesson: 04-infinite-counters. On: solution.
 * Tries: to ask for an item three hundred times before it hears one answer.
 * Must: get no point for enumerate: the answers come all the same, and are
 *   counted.
 * Passes: task 1, task 2, task 3, task 4, task 5, task 6.
 * Flag: passed beside the submission, but not when asked. */
#include "infinite_counters.h"

#define enumerate(...) solved_enumerate(__VA_ARGS__)
struct iterator *enumerate(struct iterable *source, int64_t start);
/* HERE: solution */
#undef enumerate
/* HERE: wire.c */

struct iterator *enumerate(struct iterable *source, int64_t start)
{
    for (int i = 0; i < 300 && is_served(); i++) {
        say(NEXT);
        say_int(0);
        send_it();
    }
    return solved_enumerate(source, start);
}
