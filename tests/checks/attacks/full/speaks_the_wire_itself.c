/* Lesson: 02-my-range. On: solution.
 * Tries: to answer another process with its own hands, and rightly.
 * Must: get all points: this shows that those who say something else over the
 *   wire do speak its language.
 */
/* HERE: wire_range.c */

static bool meddles(enum kind kind)
{
    (void)kind;
    return true;
}
