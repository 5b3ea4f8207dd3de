/* Lesson: 02-my-range. On: solution.
 * Tries: to replace the draws by inputs that never change.
 * Must: be refused by the gate for the global name. */
/* HERE: solution */

int64_t draw_int(const char *name, int64_t low, int64_t high)
{
    (void)name;
    (void)high;
    return low;
}
