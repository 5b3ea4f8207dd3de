/* Lesson: 02-my-range. On: stub.
 * Tries: to ignore every signal and then to compute for several seconds.
 * Must: get no point; its case is killed in time. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    const uint64_t ignore[4] = {1};
    for (long signal = 1; signal < 64; signal++)
        raw_call(SYS_rt_sigaction, signal, at(ignore), 0, 8);
    for (volatile int64_t i = 0; i < 3000000000; i++)
        ;
    return false;
}
