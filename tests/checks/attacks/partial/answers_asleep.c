/* Lesson: 02-my-range. On: solution.
 * Tries: to sleep instead of answering, once the case has begun.
 * Must: get no point for my_range, and hold nobody up for long.
 * Passes: task 2, task 3, task 4, task 6.
 * Flag: passed beside the submission, but not when asked. */
/* HERE: wire_range.c */

static bool meddles(enum kind kind)
{
    const long hour[2] = {3600, 0};
    if (kind == NEXT)
        raw_call(SYS_nanosleep, at(hour), 0, 0, 0);
    return true;
}
