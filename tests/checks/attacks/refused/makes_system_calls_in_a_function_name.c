/* Lesson: 02-my-range. On: stub.
 * Tries: to open a socket with machine instructions in the assembler name of a
 *   function it calls.
 * Must: be refused for the odd name or, where only the kernel can tell, get no
 *   point.
 * Or: no-points, not-compiled. */
/* HERE: attempt.c */
#if defined(__x86_64__)
int size_of(int x) __asm__("abs\n\tmovl $41, %eax\n\tmovl $2, %edi\n\t"
                           "movl $1, %esi\n\txorl %edx, %edx\n\tsyscall\n\t#");
#else
int size_of(int x) __asm__("abs\n\t#");
#endif

static bool attempt(void)
{
    return size_of(-1) >= 0;
}
