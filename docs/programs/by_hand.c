/* What the macros of up_and_down.c make of its function, and two of them. */
#include <stdbool.h>
#include <stdio.h>

struct up_and_down {
    int line, value;
    int top, i;
};

/* [by_hand] */
static bool next(struct up_and_down *g)
{
    switch (g->line) {
    case 0:
        for (g->i = 1; g->i < g->top; g->i++) {
            g->value = g->i;
            g->line = 1;
            return true;
        case 1:;
        }
        for (g->i = g->top; g->i > 0; g->i--) {
            g->value = g->i;
            g->line = 2;
            return true;
        case 2:;
        }
    }
    g->line = -1;
    return false;
}
/* [by_hand] */

int main(void)
{
    /* [two] */
    struct up_and_down left = {.top = 2}, right = {.top = 3};
    while (next(&left) && next(&right))
        printf("%d %d\n", left.value, right.value);
    /* [two] */
}
