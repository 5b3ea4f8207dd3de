/* Lesson: 02-my-range. On: solution.
 * Tries: to have a name of the harness go to the linker as its own, by a pragma
 *   that begins with no #.
 * Must: be refused as any other spelling is. */
/* HERE: solution */

int helper(void)
{
    return 1;
}

/* clang-format off */
%:pragma weak record = helper
