/* Lesson: 02-my-range. On: solution.
 * Tries: to replace the steps of a case by ones that see nothing.
 * Must: be refused by the gate for the global name. */
/* HERE: solution */

void harness_next(const void *step, struct iterator *it, const void *expected)
{
    (void)step;
    (void)it;
    (void)expected;
}

void harness_value(const void *step, struct value value, const void *expected)
{
    (void)step;
    (void)value;
    (void)expected;
}
