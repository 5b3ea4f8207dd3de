/* Lesson: 02-my-range. On: solution.
 * Tries: to declare record() itself and call it.
 * Must: be refused by the gate: record() is the harness's own. */
/* HERE: solution */

void record(int kind, int line, const char *text, const char *observed,
            const char *detail);

void helper(void)
{
    record('e', 0, "", "", "");
}
