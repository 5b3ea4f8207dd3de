/* Lesson: 02-my-range. On: solution.
 * Tries: to define record() in assembly outside any function.
 * Must: be refused by the search of the assembly text; clang marks such a text
 *   otherwise than gcc does. */
/* HERE: solution */

__asm__(".globl record\nrecord:\n\tret\n");
