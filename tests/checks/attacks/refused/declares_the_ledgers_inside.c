/* Lesson: 02-my-range. On: solution.
 * Tries: to clear the ledger, so that nothing was ever leaked.
 * Must: be refused by the gate: ledger_clear() is the harness's own. */
/* HERE: solution */

void helper(void)
{
    ledger_clear();
}
