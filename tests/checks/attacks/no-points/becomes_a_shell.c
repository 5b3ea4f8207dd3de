/* Lesson: 02-my-range. On: stub.
 * Tries: to become a shell that writes a file.
 * Must: get no point, and no file appears. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    const char *arguments[] = {"sh", "-c", ": > /tmp/iterators-attack-shell",
                               NULL};
    const char *environment[] = {NULL};
    raw_call(SYS_execve, at("/bin/sh"), at(arguments), at(environment), 0);
    raw_call(SYS_execveat, -100, at("/bin/sh"), at(arguments), at(environment));
    return false;
}
