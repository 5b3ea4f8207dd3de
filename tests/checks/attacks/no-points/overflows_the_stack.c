/* Lesson: 02-my-range. On: stub.
 * Tries: to use up the stack, half a GiB at most.
 * Must: get no point; the crash ends its own case only. */
/* HERE: attempt.c */

static int deeper(int left)
{
    volatile char room[1 << 20];
    room[0] = (char)left;
    return left ? deeper(left - 1) + room[0] : 0;
}

static bool attempt(void)
{
    return deeper(512) == 512 * 513;
}
