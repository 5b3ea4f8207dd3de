/* Lesson: 01-iterable-vs-iterator. On: solution.
 * Tries: to replace the spy by one that was never asked.
 * Must: be refused by the gate for the global name. */
/* HERE: solution */

int64_t spy_pulls(const struct iterator *source)
{
    (void)source;
    return 0;
}
