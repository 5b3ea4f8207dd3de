/* Lesson: 05-generators. On: solution.
 * Tries: to say that the case's journal is a hundred bytes longer than it
 *   is, and full of cleanups.
 * Must: get no point for only: a struct keeps its size.
 * Passes: task 1, task 2, task 3, task 4, task 5.
 * Flag: passed beside the submission, but not when asked. */
#include "generators.h"

#define only(...) solved_only(__VA_ARGS__)
struct generator *only(struct iterable *source, bool (*keep)(struct value item),
                       struct journal *journal);
/* HERE: solution */
#undef only
/* HERE: wire.c */

struct generator *only(struct iterable *source, bool (*keep)(struct value item),
                       struct journal *journal)
{
    if (!is_served())
        return solved_only(source, keep, journal);
    say(ITER);
    say_int(0);
    say_news();
    say_byte(0);
    for (int64_t number = 0; number < 2; number++) {
        say_byte(2);
        say_int(number);
        say_int(108);
        for (int i = 0; i < 108; i++)
            say_byte(1);
    }
    say_byte(0);
    send_as((uint32_t)said_size);
    hear();
    return solved_only(source, keep, journal);
}
