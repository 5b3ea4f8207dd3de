/* Lesson: 02-my-range. On: stub.
 * Tries: to list folders: its own, those above, temporary and home folders.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool opens(const char *path)
{
    return raw_call(SYS_openat, -100, at(path), 0, 0) >= 0;
}

static bool lists(const char *path)
{
    char entries[1024];
    long folder = raw_call(SYS_openat, -100, at(path), 0, 0);
    return folder >= 0 && raw_call(SYS_getdents64, folder, at(entries),
                                   sizeof entries, 0) >= 0;
}

static bool attempt(void)
{
    static const char *const elsewhere[] = {"/var/tmp", "/home", "/root",
                                            "/run"};
    /* Bubblewrap has folders of these names, with nothing of ours in them. */
    static const char *const here[] = {
        ".", "..", "../..", "/", "/dev", "/dev/shm", "/proc", "/etc", "/tmp"};
    bool won = false;
    for (size_t i = 0; i < sizeof elsewhere / sizeof *elsewhere; i++)
        won = won || opens(elsewhere[i]);
    for (size_t i = 0; i < sizeof here / sizeof *here; i++)
        won = won || lists(here[i]);
    return won;
}
