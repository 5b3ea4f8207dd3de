/* What docs/generator-in-c.md says of ends: the right one, which stays, and
 * that of a yield inside a switch, which comes too soon. And of the size. */
#include <stdbool.h>
#include <stdio.h>

#include "macros.h"

struct up_and_down {
    int line, value;
    int top, i;
};

static bool once(struct up_and_down *g)
{
    BEGIN(g);
    for (g->i = 0; g->i != 1; g->i++) /* asked again, it would go on */
        YIELD(g, g->i);
    END(g);
}

static bool in_a_switch(struct up_and_down *g)
{
    BEGIN(g);
    switch (g->top) {
    default:
        YIELD(g, 1);
        YIELD(g, 2);
    }
    YIELD(g, 3);
    END(g);
}

int main(void)
{
    struct up_and_down g = {.top = 7}, h = {.top = 7};
    for (int i = 0; i < 4; i++)
        printf("%d\n", once(&g));
    for (int i = 0; i < 4; i++)
        printf("%d\n", in_a_switch(&h));
    printf("%zu\n", sizeof g);
}
