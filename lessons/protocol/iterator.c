#include "iterator.h"

#include "memory.h"

#include <stdio.h>

void *iter_new(size_t size, const struct iter_slots *slots)
{
    if (size < sizeof(struct iterator))
        fatal("TypeError: iter_new() needs the size of the struct, sizeof *it");
    struct iterator *it = memory_new(size, MEMORY_ITERATOR);
    it->base.slots = slots;
    it->holders = 1;
    return it;
}

struct iterator *iter_self(struct iterable *self)
{
    struct iterator *it = (struct iterator *)self;
    it->holders++;
    return it;
}

void iter_drop(struct iterator *it)
{
    if (!it || --it->holders > 0)
        return;
    if (it->base.slots->finalize)
        it->base.slots->finalize(it);
    memory_free(it);
}

/* An iterator that can only fail. */
struct failed {
    struct iterator base;
    struct value error;
};

static enum iter_status failed_next(struct iterator *self, struct value *out)
{
    *out = ((struct failed *)self)->error;
    return ITER_ERROR;
}

struct iterator *iter_failed(struct value error)
{
    static const struct iter_slots slots = {
        .name = "error", .iter = iter_self, .next = failed_next};
    struct failed *failed = iter_new(sizeof *failed, &slots);
    failed->error = error;
    return &failed->base;
}

/* The only error whose text is not a literal: it names the type. It is good
 * until the next one of its kind. */
static struct iterator *type_error(const char *format, const char *name)
{
    static char text[128];
    snprintf(text, sizeof text, format, name ? name : "?");
    return iter_failed(value_error_text(text, sizeof "TypeError" - 1));
}

struct iterator *iter_of_iterable(struct iterable *source)
{
    const struct iter_slots *slots = source->slots;
    if (!slots || !slots->iter)
        return type_error("TypeError: '%s' object is not iterable",
                          slots ? slots->name : NULL);
    struct iterator *it = slots->iter(source);
    if (!it)
        return type_error("TypeError: the iter slot of '%s' returned NULL",
                          slots->name);
    if (it->base.slots && it->base.slots->next)
        return it;
    /* Not dropped: what is no iterator has no holders to count. */
    return type_error("TypeError: iter() returned non-iterator of type '%s'",
                      it->base.slots ? it->base.slots->name : NULL);
}

static int64_t unraisable_count;

void iter_unraisable(struct value error)
{
    char text[256];
    value_repr(error, text, sizeof text);
    fprintf(stderr, "Exception ignored: %s\n", text);
    unraisable_count++;
}

int64_t iter_unraisable_count(void)
{
    return unraisable_count;
}
