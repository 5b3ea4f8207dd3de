/* Lesson: 02-my-range. On: solution.
 * Tries: to call the draws itself and so shift them.
 * Must: be refused by the gate: draw_int() is the harness's own. */
/* HERE: solution */

int64_t draw_int(const char *name, int64_t low, int64_t high);

int64_t helper(void)
{
    return draw_int("x", 1, 2);
}
