/* Lesson: 02-my-range. On: stub.
 * Tries: to put links, folders and pipes where the grader might follow them.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    bool won = false;
    won |= raw_call(SYS_symlink, at("/etc/passwd"),
                    at("/tmp/iterators-attack-link"), 0, 0) == 0;
    won |= raw_call(SYS_symlink, at("/etc/passwd"), at("iterators-attack-link"),
                    0, 0) == 0;
    won |= raw_call(SYS_link, at("/proc/self/exe"),
                    at("/tmp/iterators-attack-hard"), 0, 0) == 0;
    won |= raw_call(SYS_mkdir, at("/tmp/iterators-attack-folder"), 0777, 0,
                    0) == 0;
    won |= raw_call(SYS_mknod, at("/tmp/iterators-attack-pipe"), 0010666, 0,
                    0) == 0;
    won |= raw_call(SYS_chdir, at("/"), 0, 0, 0) == 0 &&
           raw_call(SYS_mkdir, at("iterators-attack-folder"), 0777, 0, 0) == 0;
    return won;
}
