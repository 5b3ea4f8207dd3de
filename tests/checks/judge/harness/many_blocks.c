/* Does what the ledger does for a block cost the same however many there are,
 * in whichever order they are given back? And does it still tell what is no
 * block, and what was one, with more of them than its first table holds? */
#include "ledger.h"
#include "names.h"
#include "record.h"

#include "../../growth.h"

#include <stdio.h>

enum { SOME = 4000, MANY = 40000 };

static void *blocks[MANY];

static void take(int count)
{
    for (int i = 0; i < count; i++)
        blocks[i] = malloc(1);
}

static void oldest_first(int count)
{
    take(count);
    for (int i = 0; i < count; i++)
        free(blocks[i]);
}

static void youngest_first(int count)
{
    take(count);
    for (int i = count - 1; i >= 0; i--)
        free(blocks[i]);
}

static void resized(int count)
{
    take(count);
    for (int i = 0; i < count; i++)
        blocks[i] = realloc(blocks[i], 2);
    for (int i = 0; i < count; i++)
        free(blocks[i]);
}

/* Every third is given back at once, so that places become free in between. */
static void in_between(int count)
{
    take(count);
    for (int i = 0; i < count; i += 3)
        free(blocks[i]);
    for (int i = 0; i < count; i++)
        if (i % 3 != 0)
            free(blocks[i]);
}

static int is_linear(const char *what, void (*work)(int count))
{
    double times = growth(work, SOME);
    if (times > GROWTH_LIMIT)
        printf("%s: eight times the blocks, %.0f times the time\n", what,
               times);
    return times <= GROWTH_LIMIT && ledger_in_use() == 0;
}

/* A pointer into a block, among very many: neither in use nor given back. */
static void free_the_inside(void)
{
    take(MANY);
    free((char *)blocks[MANY / 2] + 1);
}

static void free_twice(void)
{
    in_between(MANY);
    free(blocks[MANY - 2]); /* the last one given back */
}

int main(int count, char **arguments)
{
    char token[] = "token";
    record_open(token);
    if (count > 1) {
        (arguments[1][0] == 'w' ? free_the_inside : free_twice)();
        return 0;
    }
    return !(is_linear("oldest first", oldest_first) &
             is_linear("youngest first", youngest_first) &
             is_linear("resized", resized) & is_linear("mixed", in_between));
}
