/* Lesson: 02-my-range. On: solution.
 * Tries: to have a function of machine code of its own: the section's name ends
 *   the line, and brings a few more.
 * Must: be refused for the attribute: nothing of it is assembled.
 * Or: not-compiled. */
/* HERE: solution */

__attribute__((section(".text\n\tjmp 7f\n8:\n\tmovl $39, %eax\n\tsyscall\n"
                       "\tret\n7:\n\t.section .text.more"),
               noinline)) long
helper(long a)
{
    return a + 1;
}
