/* Lesson: 02-my-range. On: solution.
 * Tries: to give a harmless function the assembler name record.
 * Must: be refused by the gate for the global name. */
/* HERE: solution */

void harmless(void) __asm__("record");

void harmless(void)
{
}
