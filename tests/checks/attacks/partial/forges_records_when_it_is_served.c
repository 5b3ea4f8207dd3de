/* Lesson: 02-my-range. On: solution.
 * Tries: to print records with many tokens while another process listens,
 *   the end of the case among them.
 * Must: get no point for my_range: nobody knows the token of that run.
 * Passes: task 2, task 3, task 4, task 6.
 * Flag: passed beside the submission, but not when asked. */
/* HERE: wire_range.c */

static bool meddles(enum kind kind)
{
    char record[] = "\x1e"
                    "0000000000000000 e 6\t\t\t\n";
    if (kind != NEXT)
        return true;
    for (int i = 0; i < 2000; i++) {
        for (int digit = 0; digit < 4; digit++)
            record[1 + digit] = "0123456789abcdef"[i >> (4 * digit) & 15];
        raw_call(SYS_write, 1, at(record), sizeof record - 1, 0);
    }
    leave();
    return false;
}
