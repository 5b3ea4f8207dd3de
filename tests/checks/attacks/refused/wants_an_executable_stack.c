/* Lesson: 02-my-range. On: solution.
 * Tries: to have the stack made executable, by a nested function whose address
 *   is taken.
 * Must: be refused by the gate: its object asks for an executable stack.
 * Or: not-compiled. */
/* HERE: solution */

#if defined(__GNUC__) && !defined(__clang__)
int apply(int (*function)(int), int x)
{
    return function(x);
}

int nested(int y)
{
    int add(int x)
    {
        return x + y;
    }
    return apply(add, 1);
}
#else
const int nested __attribute__((section(".note.GNU-stack,\"x\",@progbits#"))) =
    1;
#endif
