/* System calls without assembly and without an import: eight bytes of a number
 * in a function's machine code are eight bytes of code as well. */
#include <string.h>
#include <sys/syscall.h>

/* mov r10, r8; mov eax, ecx; syscall; ret */
static uint64_t hidden_code(void)
{
    return 0xc3050fc889c2894du;
}

typedef long hidden_call(long a, long b, long c, long number, long d, long e);

/* Returns what the kernel returns, -1 if the code can't be found. `d` is the
 * fourth argument and the fifth; the sixth is 0. */
static long raw_call(long number, long a, long b, long c, long d)
{
    static const uint64_t wanted = 0xc3050fc889c2894du;
    const char *code = (const char *)(uintptr_t)hidden_code;
    for (int i = 0; i < 24; i++)
        if (memcmp(code + i, &wanted, sizeof wanted) == 0)
            return ((hidden_call *)(uintptr_t)(code + i))(a, b, c, number, d,
                                                          0);
    return -1;
}

/* A pointer as an argument. */
static inline long at(const void *pointer)
{
    return (long)(intptr_t)pointer;
}
