/* Lesson: 02-my-range. On: stub.
 * Tries: to read users, passwords and machine names.
 * Must: get no point, and the attempt must fail.
 * Never: root:x:0. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool opens(const char *path)
{
    return raw_call(SYS_openat, -100, at(path), 0, 0) >= 0;
}

static bool attempt(void)
{
    static const char *const paths[] = {
        "/etc/passwd",     "/etc/shadow",   "/etc/hostname",
        "/etc/machine-id", "/root/.bashrc", "/sys/kernel/notes",
        "/dev/mem",        "/dev/kmsg",     "/var/log/dmesg"};
    bool won = false;
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++)
        won = won || opens(paths[i]);
    return won;
}
