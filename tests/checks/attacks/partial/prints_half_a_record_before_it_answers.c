/* Lesson: 02-my-range. On: solution.
 * Tries: to print a mark and a token without a line end, so that the record
 *   of the observer becomes part of it.
 * Must: get no point for my_range, which it answers wrongly; what is
 *   printed spoils no record.
 * Passes: task 2, task 3, task 4, task 6.
 * Flag: passed beside the submission, but not when asked. */
/* HERE: wire_range.c */

static bool meddles(enum kind kind)
{
    static const char half[] = "\x1e"
                               "0123456789abcdef o 6\tit = my_range(1, 2)\t";
    if (kind != NEXT)
        return true;
    raw_call(SYS_write, 1, at(half), sizeof half - 1, 0);
    say(ANSWER);
    say_status(1, 865);
    return true;
}
