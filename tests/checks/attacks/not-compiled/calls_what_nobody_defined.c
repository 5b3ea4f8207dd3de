/* Lesson: 02-my-range. On: solution.
 * Tries: to call a function that nobody has defined.
 * Must: not compile, or be refused: nobody has this function.
 * Or: refused. */
/* HERE: solution */

int solve_it(void);

int helper(void)
{
    return solve_it();
}
