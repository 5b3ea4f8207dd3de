/* Lesson: 02-my-range. On: stub.
 * Tries: to have its report tell where the grader lies on its machine.
 * Must: get no point, and no path of the machine may appear in anything a
 *   student sees. */
/* HERE: hostile_text.c */
/* HERE: raw_call.c */

static struct value hostile_value(void)
{
    static char text[400] = "iterators-attack-won: ";
    const long size = 22;
    if (raw_call(SYS_readlink, at("/proc/self/exe"), at(text + size), 300, 0) >
            0 ||
        raw_call(SYS_readlink, at("/proc/self/cwd"), at(text + size), 300, 0) >
            0)
        return value_str(text);
    return value_none();
}
