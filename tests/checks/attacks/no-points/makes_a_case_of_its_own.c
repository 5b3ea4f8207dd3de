/* Lesson: 02-my-range. On: stub.
 * Tries: to define a function that is called like a case.
 * Must: get no point: which cases there are is known before.
 * Or: refused. */
/* HERE: stub */
void case_a_free_point(void);

void case_a_free_point(void)
{
}
