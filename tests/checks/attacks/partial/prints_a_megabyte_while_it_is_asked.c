/* Lesson: 02-my-range. On: solution.
 * Tries: to print more than a megabyte while an answer is waited for.
 * Must: get no point for my_range: that is a flood, as elsewhere.
 * Passes: task 2, task 3, task 4, task 6.
 * Flag: passed beside the submission, but not when asked. */
/* HERE: wire_range.c */

static bool meddles(enum kind kind)
{
    static char line[4096];
    if (kind != NEXT)
        return true;
    memset(line, '#', sizeof line);
    for (int i = 0; i < 300; i++)
        raw_call(SYS_write, 1, at(line), sizeof line, 0);
    return true;
}
