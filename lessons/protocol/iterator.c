#include "iterator.h"

#include "memory.h"

#include <stdio.h>
#include <string.h>

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
    if (it->base.slots->finalize && !it->finalized) {
        /* Held meanwhile: it may take and drop itself. */
        it->finalized = true;
        it->holders = 1;
        it->base.slots->finalize(it);
        if (--it->holders > 0)
            return;
    }
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

enum { MOST_TYPE_ERRORS = 32, TYPE_ERROR_SIZE = 128 };

/* An error outlives the iterator that raised it. So the texts that are not
 * literals, because they name a type, stay for good, each of them once. Returns
 * NULL if there is no room for one more. */
static const char *kept_text(const char *text)
{
    static char kept[MOST_TYPE_ERRORS][TYPE_ERROR_SIZE];
    for (int i = 0; i < MOST_TYPE_ERRORS; i++) {
        if (!*kept[i])
            snprintf(kept[i], sizeof kept[i], "%s", text);
        if (strcmp(kept[i], text) == 0)
            return kept[i];
    }
    return NULL;
}

/* `format` names the type; `nameless` is the literal that says the same without
 * the name, for a program with too many types to keep them all. */
static struct iterator *type_error(const char *format, const char *name,
                                   const char *nameless)
{
    char text[TYPE_ERROR_SIZE];
    snprintf(text, sizeof text, format, name ? name : "?");
    const char *kept = kept_text(text);
    return iter_failed(
        value_error_text(kept ? kept : nameless, strlen("TypeError")));
}

struct iterator *iter_of_iterable(struct iterable *source)
{
    const struct iter_slots *slots = source->slots;
    if (!slots || !slots->iter)
        return type_error("TypeError: '%s' object is not iterable",
                          slots ? slots->name : NULL,
                          "TypeError: object is not iterable");
    struct iterator *it = slots->iter(source);
    if (!it)
        return type_error("TypeError: the iter slot of '%s' returned NULL",
                          slots->name,
                          "TypeError: the iter slot returned NULL");
    if (it->base.slots && it->base.slots->next)
        return it;
    /* Not dropped: what is no iterator has no holders to count. */
    return type_error("TypeError: iter() returned non-iterator of type '%s'",
                      it->base.slots ? it->base.slots->name : NULL,
                      "TypeError: iter() returned non-iterator");
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
