/* The step-through of lesson 6. */
#include "watched.h"

#include "send.c"

#include "recorded.h"

#include "example.c"

#include "members.h"

static struct generator *gen;

static enum iter_status talking(struct generator *self)
{
    GEN_BEGIN(self);
    STEP("my_generator_talking()", "my_generator_talking();",
         gen = my_generator_talking());
    STEP("next(gen)", "show_next(gen);", show_next(gen));
    STEP("gen.send('Hello')", "show_send(gen,",
         show_send(gen, value_str("Hello")));
    STEP("let go of gen", "iter_drop(", iter_drop(&gen->base), gen = NULL);
    GEN_END(self);
}

static struct generator *c;

static enum iter_status counter_scene(struct generator *self)
{
    GEN_BEGIN(self);
    STEP("counter(10)", "*c = counter(10);", c = counter(10));
    STEP("next(c)", "show_next(c);", show_next(c));
    STEP("next(c)", "show_next(c);", show_next(c));
    STEP("c.send(8)", "show_send(c,", show_send(c, value_int(8)));
    STEP("next(c)", "show_next(c);", show_next(c));
    STEP("next(c)", "show_next(c);", show_next(c));
    STEP("let go of c", "iter_drop(", iter_drop(&c->base), c = NULL);
    GEN_END(self);
}

static struct iterable *book;
static struct generator *sales;
static struct value v;

static enum iter_status till_scene(struct generator *self)
{
    GEN_BEGIN(self);
    book = list_new(NULL, 0);
    STEP("till(book)", "*sales = till(book);", sales = till(book));
    STEP("next(sales)", "iter_next(", iter_next(&sales->base, &v));
    STEP("sales.send(30)", "value_int(30)", gen_send(sales, value_int(30), &v));
    STEP("sales.send(12)", "value_int(12)", gen_send(sales, value_int(12), &v));
    STEP("print(*book)", "print_row(", print_row("In the book:", book));
    STEP("sales.close()", "gen_close(", gen_close(sales, &v));
    STEP("print(*book)", "print_row(", print_row("In the book:", book));
    STEP("sales.close()", "gen_close(", gen_close(sales, &v));
    STEP("print(*book)", "print_row(", print_row("In the book:", book));
    GEN_END(self);
}

const struct scene scenes[] = {
    {.snippet = "talking",
     .title = "A greeting goes in",
     .about = "A send brings a value in, and comes back with the next item. "
              "What the generator prints in between comes first.",
     .play = SCENE_STEPS(talking),
     .stage = {GENERATOR("gen", gen, PROP_ACTOR, "inside its first line",
                         "at its last line")},
     .listener = &gen,
     .listener_name = "gen",
     .choices = {CHOICE_STR("Hello"), CHOICE_STR("Goodbye"), CHOICE_INT(7),
                 CHOICE_NONE},
     .choice_count = 4},
    {.snippet = "counter",
     .title = "A counter that can be set",
     .about = "Most of the time nobody sends anything, and it counts. What is "
              "sent is the number that it yields next.",
     .play = SCENE_STEPS(counter_scene),
     .stage = {GENERATOR("c", c, PROP_ACTOR,
                         "at its yield, waiting for a value")},
     .listener = &c,
     .listener_name = "c",
     .choices = {CHOICE_INT(4), CHOICE_INT(0), CHOICE_INT(9), CHOICE_INT(100),
                 CHOICE_NONE},
     .choice_count = 5},
    {.snippet = "till",
     .title = "A till and its book",
     .about = "The till adds up what it is sent. Only when it is closed does "
              "the total go into the book, once.",
     .play = SCENE_STEPS(till_scene),
     .stage = {CONTAINER("book", book),
               GENERATOR("sales", sales, PROP_ACTOR,
                         "at its yield, waiting for an amount")},
     .listener = &sales,
     .listener_name = "sales",
     .choices = {CHOICE_INT(5), CHOICE_INT(100), CHOICE_INT(-12)},
     .choice_count = 3},
};
const int scene_count = sizeof scenes / sizeof scenes[0];
