#include "observe.h"

#include "ledger.h"
#include "names.h"
#include "stack.h"

#include <stdio.h>

enum { DEEPEST = 8 };

/* Why a value can't be shown, or NULL if it can. */
static const char *flaw(struct value value, int depth)
{
    if (depth > DEEPEST)
        return "a pair inside a pair, too deep to show";
    if ((int)value.kind < VALUE_NONE || (int)value.kind > VALUE_ERROR)
        return SEEN_UNKNOWN_KIND " (was *out set?)";
    if (value.kind == VALUE_STR && !value.as.text && value.size > 0)
        return "a string whose text is NULL";
    if (value.kind == VALUE_STR && stack_is_gone(value.as.text))
        return "a string that is gone: it was in a local variable";
    if (value.kind == VALUE_ERROR && !value.as.text)
        return "an error whose text is NULL";
    if (value.kind != VALUE_PAIR)
        return NULL;
    if (!value.as.pair)
        return "a pair whose array is NULL";
    if (stack_is_gone(value.as.pair))
        return "a pair that is gone: it was in a local variable";
    const char *first = flaw(value.as.pair[0], depth + 1);
    return first ? first : flaw(value.as.pair[1], depth + 1);
}

void observe_value(struct value value, struct observation *seen)
{
    const char *why = flaw(value, 0);
    if (why)
        snprintf(seen->text, sizeof seen->text, "%s", why);
    else if (value_repr(value, seen->text, sizeof seen->text) >=
             sizeof seen->text)
        snprintf(seen->text + sizeof seen->text - 4, 4, "...");
}

static void observe_stop(struct value value, struct observation *seen)
{
    static struct observation carried;
    observe_value(value, &carried);
    if (value.kind == VALUE_NONE)
        snprintf(seen->text, sizeof seen->text,
                 SEEN_STATUS "STOP (StopIteration)");
    else
        snprintf(seen->text, sizeof seen->text,
                 SEEN_STATUS "STOP (StopIteration, value %.400s)",
                 carried.text);
}

/* Python's exceptions are told apart by their type; the message is detail. */
static void observe_error(struct value value, struct observation *seen)
{
    static struct observation error;
    observe_value(value, &error);
    if (value.kind != VALUE_ERROR || !value.as.text) {
        snprintf(seen->text, sizeof seen->text,
                 SEEN_STATUS "ERROR, but the value is %.400s, not an error",
                 error.text);
        return;
    }
    snprintf(seen->text, sizeof seen->text, SEEN_STATUS "ERROR (%.*s)",
             value.size > 100 ? 100 : (int)value.size, value.as.text);
    snprintf(seen->detail, sizeof seen->detail, "%.250s", value.as.text);
}

void observe_status(enum iter_status status, struct value value,
                    struct observation *seen)
{
    seen->detail[0] = '\0';
    switch (status) {
    case ITER_NEXT:
        observe_value(value, seen);
        return;
    case ITER_STOP:
        observe_stop(value, seen);
        return;
    case ITER_ERROR:
        observe_error(value, seen);
        return;
    }
    snprintf(seen->text, sizeof seen->text,
             SEEN_UNKNOWN_STATUS "%d, which is none of the three", (int)status);
}

static const char not_from_iter_new[] = "memory that is not from iter_new()";

const char *observe_iterator(const struct iterator *it)
{
    if (!it)
        return SEEN_NULL;
    if (ledger_was_freed(it))
        return SEEN_GONE_ITERATOR ": it was dropped once too often";
    if (stack_is_gone(it))
        return SEEN_GONE_ITERATOR ": it was a local variable";
    if (ledger_has(it, MEMORY_PLAIN))
        return not_from_iter_new;
    if (!it->base.slots)
        return "an iterator without a slot table";
    if (stack_is_gone(it->base.slots))
        return "an iterator whose " SEEN_GONE_TABLE ": it was a local variable";
    if (!it->base.slots->next)
        return "something that is no iterator: its slot table has no next";
    /* A leak would not show: there is no block that somebody could count. */
    return ledger_has(it, MEMORY_ITERATOR) ? NULL : not_from_iter_new;
}
