/* Lesson: 02-my-range. On: solution.
 * Tries: when another process asks, to trace it, to read its memory, to get
 *   its descriptors, to signal it or to change its limits; or all of that
 *   with anybody else.
 * Must: get no point for my_range: it has no way to any other process.
 * Passes: task 2, task 3, task 4, task 6.
 * Flag: passed beside the submission, but not when asked. */
/* HERE: rewarded.c */

#include <sys/ptrace.h>

static bool lays_hands_on(long pid)
{
    static char bytes[64], limits[16];
    const long here[2] = {at(bytes), sizeof bytes};
    const long there[2] = {0x400000, sizeof bytes};
    long fd = raw_call(SYS_pidfd_open, pid, 0, 0, 0);
    return fd >= 0 || raw_call(SYS_pidfd_getfd, 5, 3, 0, 0) >= 0 ||
           raw_call(SYS_ptrace, PTRACE_ATTACH, pid, 0, 0) == 0 ||
           raw_call(SYS_process_vm_readv, pid, at(here), 1, at(there)) > 0 ||
           raw_call(SYS_kill, pid, 0, 0, 0) == 0 ||
           raw_call(SYS_kill, -pid, 0, 0, 0) == 0 ||
           raw_call(SYS_prlimit64, pid, 0, 0, at(limits)) == 0 ||
           raw_call(SYS_setpriority, 0, pid, 19, 0) == 0;
}

static bool attempt(void)
{
    long self = raw_call(SYS_getpid, 0, 0, 0, 0);
    if (lays_hands_on(raw_call(SYS_getppid, 0, 0, 0, 0)) ||
        raw_call(SYS_ptrace, PTRACE_TRACEME, 0, 0, 0) == 0)
        return true;
    for (long pid = self - 40; pid < self + 60; pid++)
        if (pid != self && lays_hands_on(pid))
            return true;
    return false;
}
