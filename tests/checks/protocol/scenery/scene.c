#include "scene.h"

#include "journal.h"

#include <check.h>

struct scene *scene_of(struct generator *self)
{
    return (struct scene *)self;
}

struct generator *around(struct generator *outer, struct iterator *inner)
{
    scene_of(outer)->inner = inner;
    return outer;
}

struct generator *over(struct generator *outer, struct iterable *source)
{
    scene_of(outer)->source = source;
    return outer;
}

struct generator *started(struct generator *generator)
{
    struct value item;
    ck_assert_int_eq(iter_next(&generator->base, &item), ITER_NEXT);
    return generator;
}

void scene_release(struct generator *self)
{
    note("released");
    iter_drop(scene_of(self)->held);
    iter_drop(scene_of(self)->inner);
}

/* Python: result = yield from inner; yield result. */
GENERATOR(outer)
{
    struct scene *frame = scene_of(self);
    GEN_BEGIN(self);
    GEN_YIELD_FROM(self, frame->inner);
    note("result");
    frame->item = gen_sent(self);
    GEN_YIELD(self, frame->item);
    GEN_FINALLY(self);
    note("outer");
    GEN_END(self);
}

struct generator *delegating_to(struct iterator *inner)
{
    return around(outer(), inner);
}
