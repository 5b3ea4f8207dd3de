/* Lesson: 02-my-range. On: solution.
 * Tries: to ask the observer to call a function, to tell its memory and to
 *   end, to throw into and to close what it has.
 * Must: get no point for my_range: those questions go one way only.
 * Passes: task 2, task 3, task 4, task 6.
 * Flag: passed beside the submission, but not when asked. */
/* HERE: wire_range.c */

static bool meddles(enum kind kind)
{
    static int turn;
    static const enum kind kinds[] = {CALL,  USE,   END,   DROP, SEND,
                                      THROW, CLOSE, AGAIN, OWN,  CALLBACK};
    if (kind != NEXT)
        return true;
    say(kinds[turn++ % 10]);
    for (int i = 0; i < 4; i++)
        say_int(0);
    return true;
}
