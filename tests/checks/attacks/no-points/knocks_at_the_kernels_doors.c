/* Lesson: 02-my-range. On: stub.
 * Tries: to get descriptors of bpf, io_uring, perf and userfaultfd, where most
 *   holes of the kernel were found.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    static unsigned char ring[120];
    static unsigned perf[32] = {1 /* software */, 128, 0};
    static unsigned map[32] = {2 /* array */, 4, 4, 1};
    bool won = false;
    won |= raw_call(SYS_bpf, 0, at(map), sizeof map, 0) >= 0;
    won |= raw_call(425 /* io_uring_setup */, 1, at(ring), 0, 0) >= 0;
    won |= raw_call(SYS_perf_event_open, at(perf), 0, -1, -1) >= 0;
    won |= raw_call(SYS_userfaultfd, 1, 0, 0, 0) >= 0;
    won |= raw_call(SYS_inotify_init1, 0, 0, 0, 0) >= 0;
    won |= raw_call(SYS_fanotify_init, 0, 0, 0, 0) >= 0;
    won |= raw_call(SYS_kcmp, raw_call(SYS_getppid, 0, 0, 0, 0),
                    raw_call(SYS_getpid, 0, 0, 0, 0), 0, 0) >= 0;
    return won;
}
