/* Generators built from generators: pipelines, and recursion. */
#include "journal.h"
#include "protocol_tests.h"
#include "scene.h"
#include "steps.h"

GENERATOR(squares)
{
    struct scene *frame = scene_of(self);
    GEN_BEGIN(self);
    GEN_FOR_EACH(self, frame->held, frame->item, frame->inner) {
        frame->i = value_as_int(frame->item);
        note("square");
        GEN_YIELD(self, value_int(frame->i * frame->i));
    }
    GEN_END(self);
}

GENERATOR(making)
{
    struct scene *frame = scene_of(self);
    GEN_BEGIN(self);
    for (; frame->i < 3; frame->i++) {
        note("make");
        GEN_YIELD(self, value_int(frame->i));
    }
    GEN_END(self);
}

START_TEST(a_pipeline_works_item_by_item_and_not_stage_by_stage)
{
    struct generator *g = around(squares(), &making()->base);
    struct loop_end end;
    FOR_EACH(item, g, end)
        note(shown(item));
    ck_assert_str_eq(journal(), "make square 0 make square 1 make square 4 "
                                "released released");
    drop(g);
}
END_TEST

/* A tree, and Python's recursive generator that walks it in order. */
struct tree {
    const char *name;
    const struct tree *left, *right;
};

struct tree_walk {
    struct generator base;
    const struct tree *tree;
    struct iterator *subtree;
};

static gen_body tree_body;

static void tree_release(struct generator *self)
{
    iter_drop(((struct tree_walk *)self)->subtree);
}

static struct generator *in_order(const struct tree *tree)
{
    static const struct gen_function function =
        GEN_FUNCTION("in_order", tree_body, tree_release);
    struct tree_walk *frame = gen_new(sizeof *frame, &function);
    frame->tree = tree;
    return &frame->base;
}

static struct iterator *descend(struct tree_walk *frame,
                                const struct tree *subtree)
{
    iter_drop(frame->subtree);
    frame->subtree = &in_order(subtree)->base;
    return frame->subtree;
}

static enum iter_status tree_body(struct generator *self)
{
    struct tree_walk *frame = (struct tree_walk *)self;
    GEN_BEGIN(self);
    if (!frame->tree)
        GEN_RETURN(self, value_none());
    descend(frame, frame->tree->left);
    GEN_YIELD_FROM(self, frame->subtree);
    GEN_YIELD(self, value_str(frame->tree->name));
    descend(frame, frame->tree->right);
    GEN_YIELD_FROM(self, frame->subtree);
    GEN_END(self);
}

START_TEST(a_generator_may_delegate_to_its_own_kind)
{
    const struct tree a = {"a", NULL, NULL}, c = {"c", NULL, NULL};
    const struct tree b = {"b", &a, &c}, e = {"e", NULL, NULL};
    const struct tree d = {"d", &b, &e};
    struct generator *g = in_order(&d);
    ck_assert_str_eq(walk(g), "'a' 'b' 'c' 'd' 'e' StopIteration");
    drop(g);
    g = started(in_order(&d));
    ck_assert_str_eq(closed(g), "closed");
    drop(g);
}
END_TEST

GENERATOR(delegating_to_itself)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_int(1));
    GEN_YIELD_FROM(self, &self->base);
    GEN_END(self);
}

START_TEST(a_generator_cannot_delegate_to_itself)
{
    struct generator *g = delegating_to_itself();
    ck_assert_str_eq(walk(g), "1 ValueError('generator already executing')");
    drop(g);
}
END_TEST

Suite *pipeline_suite(void)
{
    return SUITE("pipeline",
                 a_pipeline_works_item_by_item_and_not_stage_by_stage,
                 a_generator_may_delegate_to_its_own_kind,
                 a_generator_cannot_delegate_to_itself);
}
