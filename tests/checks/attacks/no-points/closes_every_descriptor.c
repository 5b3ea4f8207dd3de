/* Lesson: 02-my-range. On: stub.
 * Tries: to close all descriptors, the one for records too.
 * Must: get no point; it is reported as an end that came too early. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    for (long fd = 0; fd < 1024; fd++)
        raw_call(SYS_close, fd, 0, 0, 0);
    return false;
}
