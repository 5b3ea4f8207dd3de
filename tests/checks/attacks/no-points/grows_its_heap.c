/* Lesson: 02-my-range. On: stub.
 * Tries: to grow the heap by 2 GiB.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    long end = raw_call(SYS_brk, 0, 0, 0, 0);
    return raw_call(SYS_brk, end + (2L << 30), 0, 0, 0) > end + (1L << 30);
}
