/* Lesson: 02-my-range. On: solution.
 * Tries: to say at the end that less than nothing is held, so that what
 *   is held elsewhere is made good for.
 * Must: get no point for my_range: so many can't be held.
 * Passes: task 2, task 3, task 4, task 6.
 * Flag: passed beside the submission, but not when asked. */
/* HERE: wire_range.c */

static bool meddles(enum kind kind)
{
}
