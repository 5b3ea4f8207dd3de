/* Laid out for a page, also a narrow one. */
/* clang-format off */
/* [whole] */
#include <stdbool.h>
#include <stdio.h>

#define BEGIN(g) switch ((g)->line) { case 0:
#define YIELD(g, v) do { \
    (g)->value = (v); (g)->line = __LINE__; \
    return true; case __LINE__:; } while (0)
#define END(g) } (g)->line = -1; return false

struct up_and_down {
    int line, value; /* for the macros */
    int top, i;
};

/* [body] */
static bool next(struct up_and_down *g)
{
    BEGIN(g);
    for (g->i = 1; g->i < g->top; g->i++)
        YIELD(g, g->i);
    for (g->i = g->top; g->i > 0; g->i--)
        YIELD(g, g->i);
    END(g);
}
/* [body] */

int main(void)
{
    struct up_and_down numbers = {.top = 3};
    while (next(&numbers))
        printf("%d\n", numbers.value);
}
/* [whole] */
