/* Lesson: 02-my-range. On: solution.
 * Tries: to run before main() in the sanitized build only.
 * Must: be refused: the object of the sanitized build goes through the gate as
 *   well. */
/* HERE: solution */

#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED 1
#endif
#endif

#if defined(SANITIZED) || !defined(__clang__)
__attribute__((constructor)) static void before_main(void)
{
}
#endif
