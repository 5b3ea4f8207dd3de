/* Lesson: 02-my-range. On: solution.
 * Tries: to replace the ledger by one in which nothing is ever held.
 * Must: be refused by the gate for the global name. */
/* HERE: solution */

#undef free
int ledger_check(int *blocks, void (*tell)(const struct ledger_entry *entry))
{
    (void)tell;
    *blocks = 0;
    return 0;
}
