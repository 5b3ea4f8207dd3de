/* Lesson: 02-my-range. On: solution.
 * Tries: to import syscall() under a name that looks harmless.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

long count_words(long number, ...) __asm__("syscall");

long helper(void)
{
    return count_words(39);
}
