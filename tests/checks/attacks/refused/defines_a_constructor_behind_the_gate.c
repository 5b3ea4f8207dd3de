/* Lesson: 02-my-range. On: solution.
 * Tries: to run before main() in the sanitized build only.
 * Must: be refused: the object of the sanitized build goes through the gate as
 *   well. */
/* HERE: solution */

/* HERE: sanitized.c */

#if defined(SANITIZED) || !defined(__clang__)
__attribute__((constructor)) static void before_main(void)
{
}
#endif
