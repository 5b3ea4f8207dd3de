/* Lesson: 04-infinite-counters. On: solution.
 * Tries: to say that it was given, and took, items of a spy that nobody
 *   offered.
 * Must: get no point for take: it took what was not offered.
 * Passes: task 1, task 4, task 5, task 6, task 7.
 * Flag: passed beside the submission, but not when asked. */
#include "infinite_counters.h"

#define take(...) solved_take(__VA_ARGS__)
struct iterator *take(struct iterable *source, int64_t n);
/* HERE: solution */
#undef take
/* HERE: wire.c */

struct iterator *take(struct iterable *source, int64_t n)
{
    if (!is_served())
        return solved_take(source, n);
    say(NEXT);
    say_int(0);
    say_news();
    say_byte(1);
    say_int(0); /* the spy: */
    say_int(0); /* held as before, */
    say_int(n); /* and asked so often */
    say_byte(0);
    say_byte(0);
    send_as((uint32_t)said_size);
    hear();
    return solved_take(source, n);
}
