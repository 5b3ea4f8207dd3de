/* Lesson: 02-my-range. On: solution.
 * Tries: to bring machine instructions in assembly outside any function,
 *   without a name that others could see.
 * Must: be refused by the search of the assembly text; clang marks such a text
 *   otherwise than gcc does. */
/* HERE: solution */

__asm__("local_of_nobody:\n\tnop\n\tret\n");
