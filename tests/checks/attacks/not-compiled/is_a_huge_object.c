/* Lesson: 02-my-range. On: solution.
 * Tries: to have the compiler write a file of 1 GiB.
 * Must: not compile; the assembler is stopped by a limit on files.
 * Or: refused. */
/* HERE: solution */

int huge[0x10000000] = {1};
const char also_huge[0x20000000] = {[0x1fffffff] = 1};
