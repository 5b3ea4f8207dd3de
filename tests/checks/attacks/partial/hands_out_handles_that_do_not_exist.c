/* Lesson: 02-my-range. On: solution.
 * Tries: to name iterators by numbers that are too large, negative or
 *   nobody's, to hand over what the observer never had, and a list in place
 *   of an iterator.
 * Must: get no point for my_range: each is nonsense, and a sentence is all
 *   it leads to.
 * Passes: task 2, task 3, task 4, task 6.
 * Flag: passed beside the submission, but not when asked. */
/* HERE: wire_range.c */

static bool meddles(enum kind kind)
{
    if (kind != CALL)
        return true;
    say(ANSWER);
    if (wired[0].current < 0) {
        say_iterator(INT64_MAX);
    } else if (wired[0].end == 1000) {
        say_byte(0); /* one of yours */
        say_int(0);
    } else {
        say_byte(2); /* a container */
        say_int(0);
    }
    return true;
}
