/* Lesson: 02-my-range. On: stub.
 * Tries: to allocate 4 GiB through the ledger without freeing anything.
 * Must: get no point; the ledger ends the case at 16 MiB. */
/* HERE: attempt.c */

static bool attempt(void)
{
    for (int i = 0; i < 4096; i++)
        memset(malloc(1 << 20), 1, 1 << 20);
    return true;
}
