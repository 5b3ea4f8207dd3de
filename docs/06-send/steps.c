/* The step-through of lesson 6. */
#include "send.c"

#include "recorded.h"

#include "example.c"

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

static void talking_state(void)
{
    static const char *const places[] = {"inside its first line",
                                         "at its last line", NULL};
    if (!gen)
        return;
    state_object("the generator gen");
    state_generator(gen, "my_generator_talking_body", places);
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

static void counter_state(void)
{
    static const char *const places[] = {"at its yield, waiting for a value",
                                         NULL};
    if (!c)
        return;
    const struct counter *frame = (const struct counter *)c;
    state_object("the generator c");
    state_generator(c, "counter_body", places);
    state_int("top", frame->top);
    state_int("i", frame->i);
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

static void till_state(void)
{
    static const char *const places[] = {"at its yield, waiting for an amount",
                                         NULL};
    state_object("the list book");
    state_list("items", book);
    state_object("the generator sales");
    state_generator(sales, "till_body", places);
    state_int("total", ((const struct till *)sales)->total);
}

const struct scene scenes[] = {
    {.snippet = "talking",
     .title = "What comes in at a yield",
     .about = "A send brings a value in, and comes back with the next item. "
              "What the generator prints in between comes first.",
     .play = SCENE_STEPS(talking),
     .state = talking_state,
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
     .state = counter_state,
     .listener = &c,
     .listener_name = "c",
     .choices = {CHOICE_INT(4), CHOICE_INT(0), CHOICE_INT(9), CHOICE_INT(100),
                 CHOICE_NONE},
     .choice_count = 5},
    {.snippet = "till",
     .title = "Closing time",
     .about = "The till adds up what it is sent. Only when it is closed does "
              "the total go into the book, once.",
     .play = SCENE_STEPS(till_scene),
     .state = till_state,
     .listener = &sales,
     .listener_name = "sales",
     .choices = {CHOICE_INT(5), CHOICE_INT(100), CHOICE_INT(-12)},
     .choice_count = 3},
};
const int scene_count = sizeof scenes / sizeof scenes[0];
