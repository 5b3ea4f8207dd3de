#include "unwritten.h"

#include "harness/names.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

static char *exception(int task)
{
    return text_format(TODO_EXCEPTION "('TODO %d')", task);
}

static void replace(struct text *text, const char *old, const char *new)
{
    struct text replaced = {0};
    const char *rest = text_string(text), *place;
    for (; (place = strstr(rest, old)); rest = place + strlen(old)) {
        text_add(&replaced, rest, (size_t)(place - rest));
        text_add(&replaced, new, strlen(new));
    }
    text_add(&replaced, rest, strlen(rest));
    text_free(text);
    *text = replaced;
}

void unwritten_numbers(const struct source *source, struct text *output)
{
    const char *place = text_string(&source->code);
    for (int task; (task = source_unwritten(source, &place)); place++) {
        char *number = text_format("%" PRId64, INT64_MIN + task);
        char *raised = exception(task);
        if (strstr(text_string(output), number))
            replace(output, number, raised);
        free(number);
        free(raised);
    }
}

static bool is_in(const char *output, int task)
{
    char *raised = exception(task);
    bool found = strstr(output, raised);
    free(raised);
    return found;
}

/* "a", "a and b", "a, b and c". */
static void add_to_list(struct text *list, const char *item, bool last)
{
    const char *gap = list->length == 0 ? "" : last ? " and " : ", ";
    text_addf(list, "%s%s", gap, item);
}

char *unwritten_functions(const struct source *source, const char *output,
                          int *count)
{
    struct text list = {0};
    const char *place = text_string(&source->code);
    char *held = NULL;
    int before = 0;
    *count = 0;
    for (int task; (task = source_unwritten(source, &place)); place++) {
        if (task == before || (output && !is_in(output, task)))
            continue;
        char *function = source_function(source, source_line(source, place));
        if (held)
            add_to_list(&list, held, false);
        free(held);
        held = text_format("%s() (TODO %d)", function ? function : "a function",
                           task);
        free(function);
        before = task;
        ++*count;
    }
    if (held)
        add_to_list(&list, held, true);
    free(held);
    return list.bytes;
}
