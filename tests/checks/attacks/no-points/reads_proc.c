/* Lesson: 02-my-range. On: stub.
 * Tries: to read about itself and its parent in /proc.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool opens(const char *path)
{
    return raw_call(SYS_openat, -100, at(path), 0, 0) >= 0;
}

static bool attempt(void)
{
    static const char *const paths[] = {"/proc/self/environ",
                                        "/proc/self/cmdline",
                                        "/proc/self/maps",
                                        "/proc/self/mem",
                                        "/proc/thread-self/status",
                                        "/proc/1/cmdline",
                                        "/proc/mounts",
                                        "/proc/self/root/etc/passwd",
                                        "/proc/self/cwd/Makefile"};
    bool won = false;
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++)
        won = won || opens(paths[i]);
    return won;
}
