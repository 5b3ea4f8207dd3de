/* Lesson: 02-my-range. On: stub.
 * Tries: to remove the limits on its time, memory and files, and those of its
 *   parent.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    const uint64_t all[2] = {UINT64_MAX, UINT64_MAX};
    uint64_t now[2], then[2];
    bool won = false;
    for (long limit = 0; limit < 16; limit++) {
        if (raw_call(SYS_prlimit64, 0, limit, 0, at(now)) != 0)
            continue;
        raw_call(SYS_prlimit64, 0, limit, at(all), 0);
        raw_call(SYS_prlimit64, 0, limit, 0, at(then));
        won = won || then[1] > now[1];
    }
    long parent = raw_call(SYS_getppid, 0, 0, 0, 0);
    return raw_call(SYS_prlimit64, parent, 0, 0, at(now)) == 0 || won;
}
