/* Lesson: 02-my-range. On: stub.
 * Tries: to multiply with fork(), up to 200 times.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    bool won = false;
    for (int i = 0; i < 200; i++) {
        long child = raw_call(SYS_clone, 17 /* SIGCHLD */, 0, 0, 0);
        if (child == 0)
            raw_call(SYS_exit_group, 0, 0, 0, 0);
        won = won || child > 0;
    }
    return won;
}
