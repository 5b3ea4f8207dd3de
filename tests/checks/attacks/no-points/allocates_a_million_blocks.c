/* Lesson: 02-my-range. On: stub.
 * Tries: to make the ledger slow with very many small blocks.
 * Must: get no point; the ledger or the clock ends the case. */
/* HERE: attempt.c */

static bool attempt(void)
{
    for (int i = 0; i < 100000; i++)
        free(realloc(malloc(1), 2));
    for (int i = 0; i < 1000000; i++)
        malloc(1);
    return false;
}
