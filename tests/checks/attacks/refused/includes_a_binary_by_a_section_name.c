/* Lesson: 02-my-range. On: solution.
 * Tries: to read /etc/passwd with .incbin, hidden in the name of a section.
 * Must: be refused, or fail in the assembler, which can not read that file.
 * Or: not-compiled.
 * Never: root:x:0. */
/* HERE: solution */

const int marker
    __attribute__((section(".rodata\n\t.incbin \"/etc/passwd\"\n\t#"))) = 1;
