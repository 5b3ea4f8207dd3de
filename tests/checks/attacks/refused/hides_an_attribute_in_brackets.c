/* Lesson: 02-my-range. On: solution.
 * Tries: to turn a sanitizer off by an attribute as C23 writes it, with the
 *   brackets spelled otherwise.
 * Must: be refused as any other spelling is. */
/* HERE: solution */

/* clang-format off */
<: [__gnu__::__no_sanitize_undefined__]:> static int shift(int by)
/* clang-format on */
{
    return 1 << by;
}

int helper(void)
{
    return shift(40);
}
