/* Lesson: 02-my-range. On: solution.
 * Tries: to make a system call in assembly.
 * Must: be refused by the search of the assembly text. */
/* HERE: solution */

long call_the_kernel(long number)
{
    __asm__ volatile("syscall" : "+a"(number) : : "rcx", "r11", "memory");
    return number;
}
