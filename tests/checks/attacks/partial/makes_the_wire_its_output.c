/* Lesson: 02-my-range. On: solution.
 * Tries: to make copies of the wire, one of them its standard output, and
 *   to print there.
 * Must: get no point for my_range: what is no message is nonsense.
 * Passes: task 2, task 3, task 4, task 6.
 * Flag: passed beside the submission, but not when asked. */
/* HERE: wire_range.c */

static bool meddles(enum kind kind)
{
    if (kind != NEXT)
        return true;
    for (long copy = 1; copy < 40; copy++)
        if (copy != wire)
            raw_call(SYS_dup2, wire, copy, 0, 0);
    raw_call(SYS_write, 1, at("865\n"), 4, 0);
    return true;
}
