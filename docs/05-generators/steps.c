/* The step-through of lesson 5. */
#include "watched.h"

#include "generators.c"

#include "recorded.h"

#include "example.c"

#include "members.h"

static struct generator *numbers;
static struct iterator *loop;
static struct value i;
static struct loop_end end;

static const char loop_line[] = "FOR_EACH(i, numbers, end)";

/* One round of the loop. */
static void one_round(void)
{
    if (!step_loop(loop, &i, &end))
        return;
    step_also("printf(\"use");
    printf("use %lld\n", (long long)value_as_int(i));
}

static enum iter_status noisy_scene(struct generator *self)
{
    GEN_BEGIN(self);
    STEP("noisy(2)", "*numbers = noisy(2);", numbers = noisy(2));
    STEP("print(\"made\")", "printf(\"made", printf("made\n"));
    STEP("the loop's iter(numbers)", loop_line, loop = iter_of(numbers));
    do
        STEP("the loop's next", loop_line, one_round());
    while (end.status == ITER_NEXT);
    iter_drop(loop);
    STEP("let go of numbers", "iter_drop(", iter_drop(&numbers->base),
         numbers = NULL);
    GEN_END(self);
}

static struct iterable *source;
static struct journal journal;
static struct generator *even;
static struct value error;

static void close_it(void)
{
    if (gen_close(even, &error) == ITER_ERROR)
        value_print(error);
}

static enum iter_status close_scene(struct generator *self)
{
    GEN_BEGIN(self);
    source = list_of(value_int(0), value_int(1), value_int(2), value_int(3),
                     value_int(4), value_int(5));
    journal.cleanups = 1;
    STEP("only(numbers, is_even, ...)", "only(source, is_even",
         even = only(source, is_even, &journal));
    STEP("next(even)", "show(even);", show(even));
    STEP("even.close()", "if (gen_close(", close_it());
    STEP("print(journal.cleanups)", "printf(\"%lld",
         printf("%lld\n", (long long)journal.cleanups));
    STEP("next(even)", "show(even);", show(even));
    STEP("let go of even", "iter_drop(", iter_drop(&even->base), even = NULL);
    GEN_END(self);
}

static void tell_journal(void)
{
    trace_line("object", "journal", "", NULL, NULL);
    trace_int("cleanups", journal.cleanups);
}

const struct scene scenes[] = {
    {.snippet = "noisy",
     .title = "Who runs when",
     .about = "The call runs nothing. Each next runs the body up to its next "
              "yield; what it prints on the way comes before the item is used.",
     .play = SCENE_STEPS(noisy_scene),
     .stage = {GENERATOR("numbers", numbers, PROP_ACTOR,
                         "at the yield, inside its loop")}},
    {.snippet = "close",
     .title = "Closed half way",
     .about = "One other generator has written into the journal already. A "
              "close makes this one clean up at the yield where it paused.",
     .play = SCENE_STEPS(close_scene),
     .stage = {CONTAINER("source", source),
               GENERATOR("even", even, PROP_ACTOR, "at the yield of an item")},
     .more = tell_journal},
};
const int scene_count = sizeof scenes / sizeof scenes[0];
