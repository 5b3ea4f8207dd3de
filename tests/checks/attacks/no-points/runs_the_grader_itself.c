/* Lesson: 02-my-range. On: stub.
 * Tries: to start itself again with seeds of its own choice.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    const char *arguments[] = {"again", "0123456789abcdef",
                               "a_range_stops_before_its_end", "1", NULL};
    const char *environment[] = {NULL};
    raw_call(SYS_execve, at("/proc/self/exe"), at(arguments), at(environment),
             0);
    return false;
}
