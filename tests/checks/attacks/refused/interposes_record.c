/* Lesson: 02-my-range. On: solution.
 * Tries: to replace record(), so that the harness says what it likes.
 * Must: be refused by the gate for the global name. */
/* HERE: solution */

void record(int kind, int line, const char *text, const char *observed,
            const char *detail)
{
    (void)kind;
    (void)line;
    (void)text;
    (void)observed;
    (void)detail;
}
