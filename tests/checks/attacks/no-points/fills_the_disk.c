/* Lesson: 02-my-range. On: stub.
 * Tries: to write 64 MiB into each of two files.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    static char zeros[1 << 20];
    static const char *const places[] = {"/tmp/iterators-attack-big",
                                         "iterators-attack-big"};
    bool won = false;
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        long fd = raw_call(SYS_open, at(places[i]), 0101, 0666, 0);
        for (int mib = 0; fd >= 0 && mib < 64; mib++)
            raw_call(SYS_write, fd, at(zeros), sizeof zeros, 0);
        won = won || fd >= 0;
    }
    return won;
}
