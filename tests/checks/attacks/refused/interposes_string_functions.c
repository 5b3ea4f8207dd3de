/* Lesson: 02-my-range. On: solution.
 * Tries: to replace strcmp() and memcpy(), which the harness relies on.
 * Must: be refused by the gate for the global name. */
/* HERE: solution */

int strcmp(const char *a, const char *b)
{
    (void)a;
    (void)b;
    return 0;
}

void *memcpy(void *restrict to, const void *restrict from, size_t size)
{
    (void)from;
    (void)size;
    return to;
}
