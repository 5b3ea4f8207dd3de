/* Lesson: 02-my-range. On: solution.
 * Tries: to replace iter_drop() of the protocol.
 * Must: be refused by the gate for the global name. */
/* HERE: solution */

void iter_drop(struct iterator *it)
{
    (void)it;
}
