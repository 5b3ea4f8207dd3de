/* Lesson: 02-my-range. On: solution.
 * Tries: to read what it may not in a part of memory that AddressSanitizer does
 *   not watch, as compilers for x86 name it.
 * Must: be refused for the name, wherever it means anything.
 * Or: not-compiled. */
/* HERE: solution */

char helper(const char *text)
{
    return *(const char __seg_gs *)(uintptr_t)(text - 1);
}
