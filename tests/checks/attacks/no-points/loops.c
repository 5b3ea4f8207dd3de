/* Lesson: 02-my-range. On: stub.
 * Tries: to compute for several seconds.
 * Must: get no point; its case is stopped in time. */
/* HERE: attempt.c */

static bool attempt(void)
{
    for (volatile int64_t i = 0; i < 3000000000; i++)
        ;
    return false;
}
