/* Lesson: 02-my-range. On: solution.
 * Tries: to send a guess for the next questions together with an answer, so
 *   that nobody has to wait.
 * Must: get no point for my_range: who answers early has to know what comes.
 * Passes: task 2, task 3, task 4, task 6.
 * Flag: passed beside the submission, but not when asked. */
/* HERE: wire_range.c */

static bool meddles(enum kind kind)
{
    if (kind != CALL)
        return true;
    send_it();
    for (int i = 0; i < 40; i++) {
        say(ANSWER);
        say_status(1, 865 + i);
        send_it();
    }
    return false;
}
