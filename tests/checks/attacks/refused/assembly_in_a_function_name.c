/* Lesson: 02-my-range. On: solution.
 * Tries: to define record() in the assembler name of a function it calls.
 * Must: be refused: gcc prints that name as it is, without a mark for inline
 *   assembly.
 * Or: not-compiled. */
/* HERE: solution */

int count_words(const char *text) __asm__(
    "puts\n\t.globl record\n\t.set record, 64\n\t#");

int helper(void)
{
    return count_words("text");
}
