/* Lesson: 02-my-range. On: stub.
 * Tries: to list folders: its own, those above, temporary and home folders.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool opens(const char *path)
{
    return raw_call(SYS_openat, -100, at(path), 0, 0) >= 0;
}

static bool attempt(void)
{
    static const char *const paths[] = {
        ".",     "..",    "../..",    "/",    "/tmp", "/var/tmp", "/home",
        "/root", "/proc", "/dev/shm", "/dev", "/etc", "/run"};
    bool won = false;
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++)
        won = won || opens(paths[i]);
    return won;
}
