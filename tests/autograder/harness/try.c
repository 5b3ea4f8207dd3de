/* The lines of a try: each does something and records what came of it. */
#include "try.h"

#include "names.h"
#include "observe.h"
#include "record.h"

#include <stdio.h>

#undef iter_drop
#undef container_free
#undef container_length
#undef list_get

enum { MOST_NAMES = 64, MOST_LINES = 300, MOST_LISTS = 600 };

/* A process runs one try: what it has named, and what it makes lists of. */
static struct name {
    struct harness_step step; /* its text is the name */
    struct iterator *it;
    int dropped; /* the line of the drop, or 0 */
} names[MOST_NAMES];
static int name_count, line_count;
static struct iterable *lists[MOST_LISTS];
static int list_count;

static const struct harness_expected nothing = {.stated = false};

void try_begins(const struct harness_step *step)
{
    if (++line_count > MOST_LINES)
        record_event(EVENT_MANY, "", 0);
    record(RECORD_BEGIN, step->line, step->text, "", "");
}

void try_named(const struct harness_step *step, const void *it)
{
    if (it && name_count < MOST_NAMES)
        names[name_count++] =
            (struct name){.step = *step, .it = (struct iterator *)it};
}

static bool is_there(const struct name *name)
{
    return !name->dropped && ledger_has(name->it, MEMORY_ITERATOR);
}

/* Ends the try if that was dropped, and is gone. */
static void check_dropped(const struct iterator *it)
{
    char event[128];
    for (int i = name_count - 1; i >= 0; i--)
        if (it && names[i].it == it && names[i].dropped &&
            !ledger_has(it, MEMORY_ITERATOR)) {
            snprintf(event, sizeof event, "%.100s" EVENT_DROPPED,
                     names[i].step.text);
            record_event(event, "", names[i].dropped);
        }
}

void try_drop_rest(void)
{
    char text[128];
    for (int i = 0; i < name_count; i++) {
        struct harness_step step = names[i].step;
        if (!is_there(&names[i]))
            continue;
        snprintf(text, sizeof text, "iter_drop(%.100s)", step.text);
        step.text = text;
        try_begins(&step);
        try_drop(&step, names[i].it);
    }
}

void try_end(void)
{
    char line[16];
    for (int i = 0; i < name_count; i++) {
        if (!is_there(&names[i]))
            continue;
        snprintf(line, sizeof line, "%d", names[i].step.line);
        record(RECORD_HELD, 0, HELD_NAME, names[i].step.text, line);
    }
    while (list_count > 0)
        if (ledger_has(lists[--list_count], MEMORY_CONTAINER))
            container_free(lists[list_count]);
}

struct iterable *try_keeps(struct iterable *container)
{
    if (list_count < MOST_LISTS)
        lists[list_count++] = container;
    return container;
}

void try_iterator(const struct harness_step *step, void *it)
{
    harness_made(step, it);
}

void try_iterable(const struct harness_step *step, struct iterable *it)
{
    char text[256] = "";
    size_t at = 0;
    bool is_ours = ledger_has(it, MEMORY_CONTAINER);
    bool is_list = is_ours && strcmp(it->slots->name, "list") == 0;
    int64_t count = is_list ? container_length(it) : 0;
    for (int64_t i = 0; is_list && i < count && at < sizeof text / 2; i++) {
        at += (size_t)snprintf(text + at, sizeof text - at, i ? ", " : "[");
        at += value_repr(list_get(it, i), text + at, sizeof text / 4);
    }
    if (is_list)
        snprintf(text + at, sizeof text - at, count ? "]" : "[]");
    harness_saw(step, text);
    if (is_ours)
        try_keeps(it);
}

void try_value(const struct harness_step *step, struct value value)
{
    harness_value(step, value, &nothing);
}

void try_truth(const struct harness_step *step, bool truth)
{
    harness_saw(step, truth ? "true" : "false");
}

void try_text(const struct harness_step *step, const char *text)
{
    if (text)
        try_value(step, value_str(text));
    else
        harness_saw(step, "NULL");
}

void try_real(const struct harness_step *step, double real)
{
    try_value(step, value_real(real));
}

void try_number(const struct harness_step *step, int64_t number)
{
    harness_int(step, number, &nothing);
}

void try_other(const struct harness_step *step, ...)
{
    harness_ran(step);
}

void try_next(const struct harness_step *step, struct iterator *it)
{
    check_dropped(it);
    harness_next(step, it, &nothing);
}

/* As a generator; what is none ends the try. */
static struct generator *generator_of(const struct harness_step *step,
                                      struct iterator *it)
{
    check_dropped(it);
    const char *wrong = observe_iterator(it);
    struct generator *generator = wrong ? NULL : gen_from(it);
    if (generator)
        return generator;
    harness_saw(step, wrong ? wrong
                            : "something that is no generator: only they have "
                              "send() and close()");
    record_event(EVENT_STUCK, "", 0);
}

void try_send(const struct harness_step *step, struct iterator *it,
              struct value value)
{
    struct value out = value_none();
    enum iter_status status = gen_send(generator_of(step, it), value, &out);
    try_status(step, status, out);
}

void try_close(const struct harness_step *step, struct iterator *it)
{
    struct value out = value_none();
    enum iter_status status = gen_close(generator_of(step, it), &out);
    try_status(step, status, out);
}

void try_status(const struct harness_step *step, enum iter_status status,
                struct value value)
{
    harness_status(step, status, value, &nothing);
}

void try_drop(const struct harness_step *step, struct iterator *it)
{
    check_dropped(it);
    for (int i = 0, found = 0; i < name_count && !found; i++)
        if ((found = names[i].it == it && !names[i].dropped))
            names[i].dropped = step->line;
    harness_drop(step, it);
}
