/* Lesson: 02-my-range. On: stub.
 * Tries: to run before everybody else on the machine.
 * Must: get no point; the priority does not rise. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    const int first = 1;
    bool won = false;
    won |= raw_call(SYS_setpriority, 0, 0, -10, 0) == 0;
    won |=
        raw_call(SYS_sched_setscheduler, 0, 1 /* FIFO */, at(&first), 0) == 0;
    won |= raw_call(SYS_ioprio_set, 1, 0, 1 << 13, 0) == 0;
    return won;
}
