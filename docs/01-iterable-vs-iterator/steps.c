/* The step-through of lesson 1. */
#include "watched.h"

#include "iterable_vs_iterator.c"

#include "recorded.h"

/* The item, or the default: which of them, the iterator's index tells. */
static enum iter_status
recorded_next_or(struct iterator *it, struct value fallback, struct value *out)
{
    enum iter_status status = next_or(it, fallback, out);
    bool is_default =
        out->kind == VALUE_STR && out->as.text == fallback.as.text;
    return step_came(status, *out, is_default ? "the default" : NULL);
}
#define next_or recorded_next_or

#include "example.c"

#include "members.h"

static struct iterable *numbers;
static struct iterator *walk;
static struct value x;
static int round_number;

static void one_of_four(void)
{
    iter_next(walk, &x);
    step_also("value_print(x);");
    value_print(x);
}

static void the_fifth(void)
{
    if (iter_next(walk, &x) != ITER_STOP)
        return;
    step_also("printf(");
    printf("StopIteration\n");
}

static enum iter_status a_walk(struct generator *self)
{
    GEN_BEGIN(self);
    numbers = list_of(value_int(1), value_int(2), value_int(3), value_int(4));
    STEP("iter(numbers)", "iter_of(numbers);", walk = iter_of(numbers));
    for (; round_number < 4; round_number++)
        STEP("next(iterator)", "iter_next(iterator, &x);", one_of_four());
    STEP("next(iterator, ...)", "if (iter_next(iterator, &x)", the_fifth());
    STEP("let go of it", "iter_drop(iterator);", iter_drop(walk), walk = NULL);
    GEN_END(self);
}

static struct iterable *word;
static struct iterator *it, *loop;
static struct value letter;
static struct loop_end end;

static const char loop_line[] = "FOR_EACH(letter, word, end)";

/* One round of the loop. */
static void one_round(void)
{
    if (!step_loop(loop, &letter, &end))
        return;
    step_also("value_print(letter);");
    value_print(letter);
}

static enum iter_status both(struct generator *self)
{
    GEN_BEGIN(self);
    STEP("\"qwerty\"", "string_of(\"qwerty\");", word = string_of("qwerty"));
    STEP("iter(word)", "*it = iter_of(word);", it = iter_of(word));
    STEP("the loop's own iter(word)", loop_line, loop = iter_of(word));
    do
        STEP("the loop's next", loop_line, one_round());
    while (end.status == ITER_NEXT);
    iter_drop(loop);
    loop = NULL;
    STEP("next(it, ...)", "print_next(it);", print_next(it));
    STEP("next(it, ...)", "print_next(it);", print_next(it));
    STEP("next(it, ...)", "print_next(it);", print_next(it));
    STEP("let go of it", "iter_drop(it);", iter_drop(it), it = NULL);
    STEP("let go of word", "container_free(word);", container_free(word),
         word = NULL);
    GEN_END(self);
}

const struct scene scenes[] = {
    {.snippet = "list",
     .title = "Four items, five questions",
     .about = "The list stays as it is. The iterator has an index, which moves "
              "on with every item, until the answer is ITER_STOP.",
     .play = SCENE_STEPS(a_walk),
     .stage = {CONTAINER("numbers", numbers), ACTOR("iterator", walk)}},
    {.snippet = "both",
     .title = "A loop and an iterator",
     .about = "The loop takes an iterator of its own. It runs to its end, and "
              "the other one has not moved.",
     .play = SCENE_STEPS(both),
     .stage = {CONTAINER("word", word), ACTOR("it", it),
               ACTOR("the loop's iterator", loop)}},
};
const int scene_count = sizeof scenes / sizeof scenes[0];
