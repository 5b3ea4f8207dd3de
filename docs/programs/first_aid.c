/* What docs/first-aid.md shows and what it says that this prints. */
#include <stdint.h>
#include <stdio.h>

static void pointers(void)
{
    /* [pointer] */
    int n = 3;
    int *p = &n;
    *p = 4;
    printf("%d %d\n", n, *p);
    /* [pointer] */
}

/* [out] */
static void halve(int n, int *half, int *rest)
{
    *half = n / 2;
    *rest = n % 2;
}
/* [out] */

static void out_parameters(void)
{
    /* [call] */
    int half, rest;
    halve(7, &half, &rest);
    printf("%d %d\n", half, rest);
    /* [call] */
}

/* [struct] */
struct counter {
    int current;
    int end;
};
/* [struct] */

/* [enum] */
enum answer { MORE, DONE };

static enum answer count(struct counter *counter)
{
    if (counter->current == counter->end)
        return DONE;
    counter->current++;
    return MORE;
}
/* [enum] */

static void structs(void)
{
    /* [walk] */
    struct counter mine = {.current = 0, .end = 3};
    while (count(&mine) == MORE)
        printf("%d\n", mine.current);
    /* [walk] */
}

/* [cast] */
struct animal {
    int legs;
};

struct dog {
    struct animal base;
    int fleas;
};

static int itch(struct animal *self)
{
    struct dog *dog = (struct dog *)self;
    return dog->fleas;
}
/* [cast] */

static void casts(void)
{
    /* [embedded] */
    struct dog rex = {.base = {.legs = 4}, .fleas = 9};
    printf("%d\n", itch(&rex.base));
    /* [embedded] */
}

/* [static] */
static int once_more(void)
{
    int local = 0;
    static int kept = 0;
    local++;
    kept++;
    return 10 * local + kept;
}
/* [static] */

static void statics(void)
{
    /* [kept] */
    int a = once_more(), b = once_more(), c = once_more();
    printf("%d %d %d\n", a, b, c);
    /* [kept] */
}

static void sizes(void)
{
    /* [wide] */
    int64_t big = 3000000000;
    printf("%lld\n", (long long)big);
    /* [wide] */
}

/* [void] */
static int stub(struct counter *counter)
{
    (void)counter;
    return 0;
}
/* [void] */

int main(void)
{
    pointers();
    out_parameters();
    structs();
    casts();
    statics();
    sizes();
    return stub(NULL);
}
