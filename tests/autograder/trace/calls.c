/* What a learner's file calls, and nobody sees who watches iterators. */
#include "ledger.h"
#include "watch.h"

#include <stdio.h>

struct iterator *trace_iter_of(struct iterable *source, const char *file,
                               int line)
{
    struct iterator *made = ledger_iter_of(source, file, line);
    trace_watch(made);
    if (source && source->slots && !source->slots->next)
        trace_of("made", made, source->slots->name);
    return made;
}

void trace_finally(const struct generator *self, int line)
{
    char number[16];
    snprintf(number, sizeof number, "%d", line);
    trace_of("finally", &self->base, number);
}

void trace_drop(struct iterator *it)
{
    if (it && !ledger_was_freed(it) && trace_may_read(it, sizeof *it))
        trace_of("drop", it, it->holders > 1 ? ", and held by others" : "");
    iter_drop(it);
}
