/* Lesson: 02-my-range. On: solution.
 * Tries: to compute a little and sleep for half a second, again and again,
 *   before it answers, so that it never looks idle.
 * Must: get no point for my_range: all the time that a case stands still is
 *   counted.
 * Passes: task 2, task 3, task 4, task 6.
 * Flag: passed beside the submission, but not when asked. */
/* HERE: wire_range.c */

static bool meddles(enum kind kind)
{
    const long slice[2] = {0, 500000000};
    for (int i = 0; i < 100 && kind == NEXT; i++) {
        raw_call(SYS_nanosleep, at(slice), 0, 0, 0);
        for (volatile int j = 0; j < 1000000; j++)
            ;
    }
    return true;
}
