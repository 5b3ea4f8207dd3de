/* Lesson: 02-my-range. On: solution.
 * Tries: to lay its hand on the stack pointer, with a name that looks like a
 *   function's.
 * Must: be refused as assembly; headers only name functions like that.
 * Or: not-compiled. */
/* HERE: solution */

#if defined(__x86_64__)
register char *top __asm__("rsp");
#else
register char *top __asm__("sp");
#endif

char helper(void)
{
    return *top;
}
