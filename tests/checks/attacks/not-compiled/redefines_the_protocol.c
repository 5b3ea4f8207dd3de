/* Lesson: 02-my-range. On: solution.
 * Tries: to replace iter_next(), which is a function in a header.
 * Must: not compile, and say why in a sentence. */
/* HERE: solution */

enum iter_status iter_next(struct iterator *it, struct value *out)
{
    return ITER_NEXT;
}
