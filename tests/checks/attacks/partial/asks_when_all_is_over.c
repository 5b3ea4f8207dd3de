/* Lesson: 02-my-range. On: solution.
 * Tries: to ask for an item of the observer when the case is over and its
 *   variables are gone.
 * Must: get no point for my_range: there is nothing to ask any more.
 * Passes: task 2, task 3, task 4, task 6.
 * Flag: passed beside the submission, but not when asked. */
/* HERE: wire_range.c */

static bool meddles(enum kind kind)
{
    if (kind != END)
        return true;
    say(NEXT);
    say_int(0);
    return true;
}
