#include "iterator.h"

#include "memory.h"

#include <stdio.h>
#include <string.h>

void *iter_memory(size_t size)
{
    if (size < sizeof(struct iterator))
        fatal("TypeError: iter_new() needs the size of the struct, sizeof *it");
    return memory_unset(size, MEMORY_ITERATOR);
}

/* How many iterators are postponed (see below), and how many holds were taken
 * of one that is being finalized: mostly none. */
static __thread size_t loose_ends;

struct iterator *iter_self(struct iterable *self)
{
    struct iterator *it = (struct iterator *)self;
    it->holders++;
    if (it->finalized)
        loose_ends++;
    return it;
}

/* One holder lets go. The last hold stays until the end: meanwhile the iterator
 * may take and drop itself. */
static bool is_held_by_others(struct iterator *it)
{
    if (it->holders == 1)
        return false;
    it->holders--;
    if (it->finalized)
        loose_ends--;
    return true;
}

/* The last holder has let go. Says whether there is more to look after. If
 * `finalize` gave the memory back, by mistake, memory_free() is to notice it:
 * so nobody looks into it before. */
static inline bool end(struct iterator *it)
{
    if (it->base.slots->finalize && !it->finalized) {
        it->finalized = true;
        it->base.slots->finalize(it);
        if (loose_ends > 0) {
            if (!is_held_by_others(it))
                memory_free(it);
            return true;
        }
    }
    memory_free(it);
    return false;
}

/* Iterators to end once the stack is shorter: in a long row each one drops the
 * one before it, and the row may be longer than the stack. */
static __thread struct postponed {
    struct iterator **row;
    size_t length, capacity;
} postponed;

__attribute__((cold)) static void postpone(struct iterator *it)
{
    if (postponed.length == postponed.capacity) {
        postponed.capacity = 2 * postponed.capacity + 1;
        postponed.row = memory_resize(
            postponed.row, postponed.capacity * sizeof(struct iterator *));
    }
    postponed.row[postponed.length++] = it;
    loose_ends++;
}

__attribute__((cold)) static void end_postponed(void)
{
    while (postponed.length > 0) {
        loose_ends--;
        end(postponed.row[--postponed.length]);
    }
    memory_free(postponed.row);
    postponed = (struct postponed){.row = NULL};
}

/* Half the way down, so that each cleanup may take steps of its own. */
static bool is_half_way_down(uintptr_t address)
{
    struct value error;
    return iter_is_too_deep(&error) || address < iter_lowest + ITER_DEEPEST / 2;
}

void iter_drop(struct iterator *it)
{
    char here;
    if (!it || is_held_by_others(it))
        return;
    if (it->base.slots->finalize &&
        ITER_ADDRESS(here) < iter_lowest + ITER_DEEPEST / 2 &&
        is_half_way_down(ITER_ADDRESS(here))) {
        postpone(it);
        return;
    }
    if (end(it))
        end_postponed();
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
static struct value type_error(const char *format, const char *name,
                               const char *nameless)
{
    char text[TYPE_ERROR_SIZE];
    snprintf(text, sizeof text, format, name ? name : "?");
    const char *kept = kept_text(text);
    return value_error_text(kept ? kept : nameless, strlen("TypeError"));
}

struct iterator *iter_of_iterable(struct iterable *source)
{
    struct value error;
    const struct iter_slots *slots = source->slots;
    if (iter_is_too_deep(&error))
        return iter_failed(error);
    if (!slots || !slots->iter)
        return iter_failed(type_error("TypeError: '%s' object is not iterable",
                                      slots ? slots->name : NULL,
                                      "TypeError: object is not iterable"));
    struct iterator *it = slots->iter(source);
    if (!it)
        return iter_failed(
            type_error("TypeError: the iter slot of '%s' returned NULL",
                       slots->name, "TypeError: the iter slot returned NULL"));
    if (it->base.slots && it->base.slots->next)
        return it;
    /* Not dropped: what is no iterator has no holders to count. */
    return iter_failed(
        type_error("TypeError: iter() returned non-iterator of type '%s'",
                   it->base.slots ? it->base.slots->name : NULL,
                   "TypeError: iter() returned non-iterator"));
}

/* No step yet: the first one is a slow one. */
__thread uintptr_t iter_lowest = UINTPTR_MAX;

/* Far below the lowest address is another stack, whose first step this is. So
 * is the first of all. */
bool iter_is_too_deep(struct value *out)
{
    char here;
    uintptr_t address = ITER_ADDRESS(here);
    if (address >= iter_lowest)
        return false;
    if (iter_lowest - address > 16 * (uintptr_t)ITER_DEEPEST) {
        iter_lowest = address > ITER_DEEPEST ? address - ITER_DEEPEST : 0;
        return false;
    }
    *out = value_error("RecursionError", "maximum recursion depth exceeded");
    return true;
}

enum iter_status iter_next_slowly(struct iterator *it, struct value *out)
{
    const struct iter_slots *slots = it->base.slots;
    if (iter_is_too_deep(out))
        return ITER_ERROR;
    if (slots->next)
        return slots->next(it, out);
    *out = type_error("TypeError: '%s' object is not an iterator", slots->name,
                      "TypeError: object is not an iterator");
    return ITER_ERROR;
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
