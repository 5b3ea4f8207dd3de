/* Lesson: 02-my-range. On: solution.
 * Tries: to smuggle assembly past the compiler in the name of a section.
 * Must: be refused: both compilers print that name as it is, without a mark
 *   for inline assembly.
 * Or: not-compiled. */
/* HERE: solution */

const int marker
    __attribute__((section(".rodata\n\t.globl record\nrecord:\n\tret\n\t#"))) =
        1;
