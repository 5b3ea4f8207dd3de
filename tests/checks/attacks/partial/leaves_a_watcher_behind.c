/* Lesson: 02-my-range. On: solution.
 * Tries: when another process asks, to start a process or a thread that
 *   answers in its place, and watches for the next case.
 * Must: get no point for my_range: nothing can be started.
 * Passes: task 2, task 3, task 4, task 6.
 * Flag: passed beside the submission, but not when asked. */
/* HERE: rewarded.c */

/* What was started ends at once: that it was started is all. */
static bool starts(long number, long flags)
{
    long pid = raw_call(number, flags, 0, 0, 0);
    if (pid == 0)
        raw_call(SYS_exit_group, 0, 0, 0, 0);
    return pid > 0;
}

static bool attempt(void)
{
    const long child_ends = 17; /* SIGCHLD */
    const long arguments[11] = {0, 0, 0, 0, child_ends};
    return starts(SYS_fork, 0) || starts(SYS_clone, child_ends) ||
           raw_call(SYS_clone3, at(arguments), sizeof arguments, 0, 0) > 0 ||
           raw_call(SYS_setsid, 0, 0, 0, 0) > 0 ||
           raw_call(SYS_setpgid, 0, 0, 0, 0) == 0;
}
