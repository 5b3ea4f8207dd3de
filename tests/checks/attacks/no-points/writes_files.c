/* Lesson: 02-my-range. On: stub.
 * Tries: to create files in every place it can think of.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    static const char *const places[] = {
        "/tmp/iterators-attack-file",     "/var/tmp/iterators-attack-file",
        "/dev/shm/iterators-attack-file", "iterators-attack-file",
        "../iterators-attack-file",       "/root/iterators-attack-file",
        "/run/iterators-attack-file",     "/iterators-attack-file"};
    bool won = false;
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        long fd = raw_call(SYS_openat, -100, at(places[i]),
                           0101 /* O_CREAT, O_WRONLY */, 0666);
        won = won || fd >= 0;
    }
    /* O_TMPFILE: without a name */
    return raw_call(SYS_openat, -100, at("/tmp"), 020200002, 0600) >= 0 || won;
}
