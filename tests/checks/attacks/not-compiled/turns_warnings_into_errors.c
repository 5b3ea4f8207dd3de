/* Lesson: 02-my-range. On: solution.
 * Tries: to make its own warnings errors.
 * Must: not compile, and say why in a sentence. */
/* HERE: solution */

#pragma GCC diagnostic error "-Wunused-variable"
static void helper(void)
{
    int unused;
}
