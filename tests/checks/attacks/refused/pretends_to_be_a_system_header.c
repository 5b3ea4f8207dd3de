/* Lesson: 02-my-range. On: solution.
 * Tries: to say of its own lines that they are from a header of the system.
 * Must: be refused for what stands in them. */
/* HERE: solution */

# 1 "/usr/include/stdlib.h" 1 3 4
__attribute__((no_sanitize("address"))) static int quiet(const char *text)
{
    return text[0];
}
# 20 "my_range.c" 2

int helper(void)
{
    return quiet("x");
}
