#include "tracing.h"

#include <stdlib.h>
#include <string.h>

void tracing_take(struct trial *trial, const char *line)
{
    for (; *line; line++)
        text_add(&trial->trace, *line == '\x1f' ? "\t" : line, 1);
    text_addf(&trial->trace, "\n");
}

/* A part of such a line, escaped. */
static void add_part(struct text *line, const char *part, size_t size)
{
    text_addf(line, "\t");
    for (size_t i = 0; i < size; i++)
        text_addf(line,
                  part[i] == '\\'   ? "\\\\"
                  : part[i] == '\n' ? "\\n"
                  : part[i] == '\t' ? "\\t"
                                    : "%c",
                  part[i]);
}

void tracing_call(struct trial *trial, const char *call)
{
    struct text *trace = &trial->trace;
    char *inside =
        text_format("%s", trace->length ? trace->bytes + trial->call : "");
    trace->length = trial->call;
    text_addf(trace, "call");
    add_part(trace, call, strlen(call));
    text_addf(trace, "\n%s", inside);
    free(inside);
}

void tracing_between(struct trial *trial)
{
    if (!trial->test->traced || !trial->test->open ||
        trial->trace.length == trial->call)
        return;
    tracing_call(trial, "(your own code)");
    trial->call = trial->trace.length;
}

void tracing_step(struct trial *trial, const struct record *record)
{
    if (!trial->test->traced)
        return;
    tracing_call(trial, record->text);
    text_addf(&trial->trace, "came\t");
    add_part(&trial->trace, record->observed, strlen(record->observed));
    text_addf(&trial->trace, "\t\n");
    trial->call = trial->trace.length;
}

/* Some lines, of which each may be that long. */
static void trace_lines(struct trial *trial, const char *at, const char *end)
{
    enum { LONGEST = 200 };
    struct text lines = {0};
    while (at < end) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        const char *next = stop ? stop + 1 : end;
        size_t size = (size_t)(next - at);
        bool whole = size <= LONGEST;
        for (size = whole ? size : LONGEST;
             !whole && (at[size] & 0xC0) == 0x80;)
            size--;
        text_add(&lines, at, size);
        if (!whole)
            text_addf(&lines, stop ? "...\n" : "...");
        at = next;
    }
    text_addf(&trial->trace, "printed");
    add_part(&trial->trace, text_string(&lines), lines.length);
    text_addf(&trial->trace, "\n");
    text_free(&lines);
}

/* Where line `number` begins, counted from 0. */
static const char *line_start(const struct text *text, size_t number)
{
    const char *at = text->bytes, *end = text->bytes + text->length;
    while (number-- > 0 && at < end) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        at = stop ? stop + 1 : end;
    }
    return at;
}

void tracing_printed(struct trial *trial, const struct text *printed)
{
    const size_t few = 2, most = 6;
    const char *end = printed->bytes + printed->length;
    size_t count = 0;
    if (!trial->test->traced)
        return;
    for (const char *at = printed->bytes; at < end; at++)
        count += *at == '\n' || at + 1 == end;
    if (count <= most) {
        trace_lines(trial, printed->bytes, end);
        return;
    }
    trace_lines(trial, printed->bytes, line_start(printed, few));
    text_addf(&trial->trace, "skipped\t%zu\n", count - 2 * few);
    trace_lines(trial, line_start(printed, count - few), end);
}
