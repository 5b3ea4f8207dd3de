/* Lesson: 02-my-range. On: solution.
 * Tries: to rename a harmless function with a pragma.
 * Must: be refused by the gate for the global name. */
/* HERE: solution */

#pragma redefine_extname harmless record
void harmless(void);

void harmless(void)
{
}
