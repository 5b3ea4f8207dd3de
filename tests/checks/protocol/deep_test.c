/* Rows of iterators, generators and pairs that are longer than the stack. */
#include "containers.h"
#include "countdown.h"
#include "journal.h"
#include "protocol_tests.h"
#include "scene.h"
#include "steps.h"

/* Longer than 8 MiB of stack, with all that is on it at each step. */
enum { DEEP = 60000, DEEP_PAIRS = 200000 };

static const char too_deep[] =
    "RecursionError('maximum recursion depth exceeded')";

/* Passes on what the one before it answers, as Python's map does. */
struct link {
    struct iterator base;
    struct iterator *source;
};

static int64_t ended_links;

static enum iter_status link_next(struct iterator *self, struct value *out)
{
    struct value items[10];
    enum iter_status status = iter_next(((struct link *)self)->source, items);
    *out = items[0];
    return status;
}

static void link_finalize(struct iterator *self)
{
    iter_drop(((struct link *)self)->source);
    ended_links++;
}

static const struct iter_slots link_slots = {.name = "link",
                                             .iter = iter_self,
                                             .next = link_next,
                                             .finalize = link_finalize};

static struct iterator *row_of_links(struct iterator *source, int length)
{
    for (int i = 0; i < length; i++) {
        struct link *link = iter_new(sizeof *link, &link_slots);
        link->source = source;
        source = &link->base;
    }
    return source;
}

START_TEST(a_long_row_of_iterators_works)
{
    struct iterator *it = row_of_links(countdown(2), 1000);
    ck_assert_str_eq(walk(it), "2 1 StopIteration 'liftoff'");
    drop(it);
}
END_TEST

START_TEST(a_row_longer_than_the_stack_is_a_recursion_error)
{
    struct iterator *it = row_of_links(countdown(2), DEEP);
    ck_assert_str_eq(step(it), too_deep);
    ck_assert_str_eq(step(it), too_deep);
    ended_links = 0;
    drop(it);
    ck_assert_int_eq(ended_links, DEEP);
    ck_assert_int_eq(finalized_countdowns(), 1);
    it = countdown(1);
    ck_assert_str_eq(walk(it), "1 StopIteration 'liftoff'");
    drop(it);
}
END_TEST

/* Each one's iterator is taken from the one before it. */
struct wrapped {
    struct iterable base;
    struct iterable *source;
};

static struct iterator *wrapped_iter(struct iterable *self)
{
    struct iterator *it = iter_of(((struct wrapped *)self)->source);
    finalized_countdowns(); /* so that this is no tail call */
    return it;
}

START_TEST(so_is_an_iter_that_asks_for_iter_without_an_end)
{
    static const struct iter_slots slots = {.name = "wrapped",
                                            .iter = wrapped_iter};
    struct wrapped own = {{&slots}, &own.base};
    ck_assert_str_eq(walk(&own.base), too_deep);
}
END_TEST

static void quiet_release(struct generator *self)
{
    iter_drop(scene_of(self)->inner);
}

/* Each generator of the row has the one before it as its inner one. */
static struct generator *row_of(gen_body *body, struct iterator *first)
{
    static struct gen_function function;
    function = (struct gen_function)GEN_FUNCTION("row", body, quiet_release);
    for (int i = 0; i < DEEP; i++) {
        struct scene *frame = gen_new(sizeof *frame, &function);
        frame->inner = first;
        first = &frame->base.base;
    }
    return gen_from(first);
}

static enum iter_status delegating_body(struct generator *self)
{
    GEN_BEGIN(self);
    GEN_YIELD_FROM(self, scene_of(self)->inner);
    GEN_END(self);
}

START_TEST(a_delegation_longer_than_the_stack_is_a_recursion_error)
{
    struct generator *g = row_of(delegating_body, countdown(2));
    ck_assert_str_eq(step(g), too_deep);
    ck_assert_str_eq(step(g), "StopIteration");
    drop(g);
    ck_assert_int_eq(finalized_countdowns(), 1);
    drop(row_of(delegating_body, countdown(2)));
    ck_assert_int_eq(finalized_countdowns(), 1);
}
END_TEST

static struct generator *inner_of(struct generator *self)
{
    return scene_of(self)->inner ? gen_from(scene_of(self)->inner) : NULL;
}

static struct value deepest_answer;

/* Does to the inner one what is done to it. */
static enum iter_status handing_down_body(struct generator *self)
{
    struct value answer[10];
    enum iter_status status = ITER_STOP;
    struct generator *inner = inner_of(self);
    GEN_BEGIN(self);
    GEN_YIELD_CATCH(self, value_int(1));
    if (inner && gen_signal(self) == GEN_SENT)
        status = gen_send(inner, gen_sent(self), answer);
    else if (inner && gen_signal(self) == GEN_THROWN)
        status = gen_throw(inner, gen_sent(self), answer);
    else if (inner)
        status = gen_close(inner, answer);
    if (status == ITER_ERROR)
        deepest_answer = answer[0];
    GEN_END(self);
}

static struct generator *handing_down(void)
{
    struct generator *g = row_of(handing_down_body, NULL);
    for (struct generator *each = g; each; each = inner_of(each))
        started(each);
    return g;
}

START_TEST(so_are_a_send_a_throw_and_a_close_that_go_down_that_far)
{
    for (int i = 0; i < 3; i++) {
        struct generator *g = handing_down();
        deepest_answer = value_none();
        ck_assert_str_eq(i == 0   ? sent(g, value_int(5))
                         : i == 1 ? thrown(g, value_error("KeyError", "k"))
                                  : closed(g),
                         i == 2 ? "closed" : "StopIteration");
        ck_assert_str_eq(shown(deepest_answer), too_deep);
        drop(g);
    }
}
END_TEST

/* ((((1, 2), 2), 2), 2), to the left or to the right. */
static struct value nested(struct value (*pairs)[2], int side)
{
    struct value value = value_int(1);
    for (int i = 0; i < DEEP_PAIRS; i++) {
        pairs[i][side] = value;
        pairs[i][!side] = value_int(2);
        value = value_pair(pairs[i]);
    }
    return value;
}

static struct value pairs[2][DEEP_PAIRS][2];

static void compare_nested_pairs(void)
{
    value_equal(nested(pairs[0], 0), nested(pairs[1], 0));
}

static void compare_pairs_nested_the_other_way(void)
{
    value_equal(nested(pairs[0], 1), nested(pairs[1], 1));
}

START_TEST(pairs_nested_deeper_than_the_stack_cannot_be_compared)
{
    static const char words[] = "RecursionError: maximum recursion depth "
                                "exceeded in comparison\n";
    ck_assert_str_eq(last_words(compare_nested_pairs), words);
    ck_assert_str_eq(last_words(compare_pairs_nested_the_other_way), words);
}
END_TEST

START_TEST(but_they_have_a_repr)
{
    char text[32];
    for (int side = 0; side < 2; side++)
        ck_assert_uint_lt(value_repr(nested(pairs[0], side), text, sizeof text),
                          10000);
}
END_TEST

Suite *deep_suite(void)
{
    return SUITE("deep", a_long_row_of_iterators_works,
                 a_row_longer_than_the_stack_is_a_recursion_error,
                 so_is_an_iter_that_asks_for_iter_without_an_end,
                 a_delegation_longer_than_the_stack_is_a_recursion_error,
                 so_are_a_send_a_throw_and_a_close_that_go_down_that_far,
                 pairs_nested_deeper_than_the_stack_cannot_be_compared,
                 but_they_have_a_repr);
}
