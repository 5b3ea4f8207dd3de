/* The step-through of lesson 2. */
#include "watched.h"

#include "my_range.c"

#include "recorded.h"

#include "example.c"

#include "members.h"

static struct iterator *r, *a, *b;

static enum iter_status shared(struct generator *self)
{
    GEN_BEGIN(self);
    STEP("MyRange(1, 6)", "*r = my_range(1, 6);", r = my_range(1, 6));
    STEP("iter(r), twice", "*a = iter_of(r)", a = iter_of(r), b = iter_of(r));
    STEP("next(a)", "print_next(a);", print_next(a));
    STEP("next(b)", "print_next(b);", print_next(b));
    STEP("next(a)", "print_next(a);", print_next(a));
    STEP("a is b", "a == b ?", printf("%s\n", a == b ? "True" : "False"));
    STEP("let go of a", "iter_drop(a);", iter_drop(a));
    STEP("let go of b", "iter_drop(b);", iter_drop(b));
    STEP("let go of r", "iter_drop(r);", iter_drop(r), r = NULL);
    GEN_END(self);
}

static struct obj ab;
static struct iterator *x_walk, *y_walk;
static struct value x, y;
static struct loop_end outer, inner;

static const char outer_line[] = "FOR_EACH(x, &ab.base, outer)";
static const char inner_line[] = "FOR_EACH(y, &ab.base, inner)";

/* One round of the inner loop. */
static void one_round(void)
{
    if (!step_loop(y_walk, &y, &inner))
        return;
    step_also("printf(\"%.*s%.*s \"");
    printf("%.*s%.*s ", (int)x.size, x.as.text, (int)y.size, y.as.text);
}

static enum iter_status walkers(struct generator *self)
{
    GEN_BEGIN(self);
    STEP("Obj(\"ab\")", "obj_of(\"ab\");", ab = obj_of("ab"));
    STEP("iter(ab), for x", outer_line, x_walk = iter_of(&ab.base));
    for (;;) {
        STEP("next, for x", outer_line, step_loop(x_walk, &x, &outer));
        if (outer.status != ITER_NEXT)
            break;
        STEP("iter(ab), for y", inner_line, y_walk = iter_of(&ab.base));
        do
            STEP("next, for y", inner_line, one_round());
        while (inner.status == ITER_NEXT);
        iter_drop(y_walk);
        y_walk = NULL;
    }
    iter_drop(x_walk);
    x_walk = NULL;
    STEP("print()", "printf(\"\\n\");", printf("\n"));
    GEN_END(self);
}

static void tell_obj(void)
{
    if (!ab.word)
        return;
    trace_line("object", "ab", "obj", NULL, NULL);
    for (const char *letter = ab.word; *letter; letter++)
        trace_line("item", trace_repr(value_bytes(letter, 1)), NULL, NULL,
                   NULL);
}

const struct scene scenes[] = {
    {.snippet = "shared",
     .title = "One position for all",
     .about = "r, a and b are three names of one object. Whoever takes a step "
              "takes it for all.",
     .play = SCENE_STEPS(shared),
     .stage = {HELD("r", r)}},
    {.snippet = "walkers",
     .title = "A position for each",
     .about = "An obj has no position. Each loop gets an iterator of its own, "
              "and the inner loop a new one every time.",
     .play = SCENE_STEPS(walkers),
     .stage = {WALKER("the loop of x", x_walk, "ab"),
               WALKER("the loop of y", y_walk, "ab")},
     .more = tell_obj},
};
const int scene_count = sizeof scenes / sizeof scenes[0];
