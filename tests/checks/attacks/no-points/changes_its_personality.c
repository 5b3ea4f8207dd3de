/* Lesson: 02-my-range. On: stub.
 * Tries: to switch the randomness of addresses off for what it starts.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    long before = raw_call(SYS_personality, 0xffffffff, 0, 0, 0);
    raw_call(SYS_personality, 0x0440000 /* no random, read is exec */, 0, 0, 0);
    long after = raw_call(SYS_personality, 0xffffffff, 0, 0, 0);
    return before >= 0 && after != before;
}
