/* Lesson: 02-my-range. On: solution.
 * Tries: to give each answer twice, so that the second one answers what is
 *   asked next.
 * Must: get no point for my_range: an answer stands in its place.
 * Passes: task 2, task 3, task 4, task 6.
 * Flag: passed beside the submission, but not when asked. */
/* HERE: wire_range.c */

static bool meddles(enum kind kind)
{
    (void)kind;
    send_it();
    write_out(said_size);
    return false;
}
