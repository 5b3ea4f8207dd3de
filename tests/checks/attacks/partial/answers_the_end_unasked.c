/* Lesson: 02-my-range. On: solution.
 * Tries: to say that all is over, with nothing held, in the middle of a
 *   case, and to leave.
 * Must: get no point for my_range: the case has not ended.
 * Passes: task 2, task 3, task 4, task 6.
 * Flag: passed beside the submission, but not when asked. */
/* HERE: wire_range.c */

static bool meddles(enum kind kind)
{
    if (kind != NEXT)
        return true;
    for (int i = 0; i < 3; i++) {
        say(i == 0 ? END : ANSWER);
        for (int k = 0; k < 3; k++)
            say_int(0);
        send_it();
    }
    leave();
    return false;
}
