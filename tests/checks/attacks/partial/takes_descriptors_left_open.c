/* Lesson: 02-my-range. On: solution.
 * Tries: when another process asks, to find a descriptor that is open
 *   besides the three and the wire.
 * Must: get no point for my_range: there is none.
 * Passes: task 2, task 3, task 4, task 6.
 * Flag: passed beside the submission, but not when asked. */
/* HERE: rewarded.c */

static bool attempt(void)
{
    for (long fd = 4; fd < 2048; fd++)
        if (raw_call(SYS_fcntl, fd, 1, 0, 0) >= 0)
            return true;
    return false;
}
