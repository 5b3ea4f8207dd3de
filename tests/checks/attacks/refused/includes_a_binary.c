/* Lesson: 02-my-range. On: solution.
 * Tries: to copy /etc/passwd into the program with .incbin.
 * Must: be refused by the search of the assembly text, and not reach the file.
 * Never: root:x:0.
 * Or: not-compiled. */
/* HERE: solution */

__asm__(".section .rodata\ncopied:\n\t.incbin \"/etc/passwd\"\n");
