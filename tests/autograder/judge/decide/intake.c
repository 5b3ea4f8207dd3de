#include "intake.h"

#include "harness/names.h"

#include <stdlib.h>
#include <string.h>

static struct step copy_step(const struct record *record)
{
    return (struct step){.text = text_format("%s", record->text),
                         .observed = text_format("%s", record->observed),
                         .detail = text_format("%s", record->detail),
                         .line = record->line};
}

static bool is_left_over(const struct step *step)
{
    return (strcmp(step->text, STEP_ITERATORS_HELD) == 0 ||
            strcmp(step->text, STEP_BLOCKS_HELD) == 0) &&
           strcmp(step->observed, "0") != 0;
}

static bool is_as_expected(const struct trial *trial, const struct step *step)
{
    const struct steps *expected = &trial->test->steps;
    if (trial->test->open)
        return !is_left_over(step);
    return trial->matched < expected->count &&
           strcmp(expected->at[trial->matched].text, step->text) == 0 &&
           strcmp(expected->at[trial->matched].observed, step->observed) == 0;
}

/* Takes ownership of the step's texts. */
static void compare(struct trial *trial, struct step step)
{
    if (trial->outcome != TRIAL_RUNNING)
        return;
    steps_add(&trial->seen, step);
    if (trial->recording)
        return;
    if (is_as_expected(trial, &step))
        trial->matched++;
    else
        trial->outcome = TRIAL_DIFFERS;
}

static char *escape(const struct text *text)
{
    struct text escaped = {0};
    for (size_t i = 0; i < text->length && i < 400; i++) {
        unsigned char c = (unsigned char)text->bytes[i];
        if (c == '\n')
            text_addf(&escaped, "\\n");
        else if (c < 0x20 || c == 0x7F || c == '\\')
            text_addf(&escaped, "\\x%02x", c);
        else
            text_add(&escaped, (const char *)&c, 1);
    }
    return text_format("%s", text_string(&escaped));
}

/* A line of the trace, in which tabs came as unit separators. */
static void take_trace(struct trial *trial, const char *line)
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

/* What was traced since the last step belongs to this one. */
static void trace_call(struct trial *trial, const char *call)
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

/* Of a try: what lies between its steps, the learner's own code did. */
static void trace_between(struct trial *trial)
{
    if (!trial->test->traced || !trial->test->open ||
        trial->trace.length == trial->call)
        return;
    trace_call(trial, "(your own code)");
    trial->call = trial->trace.length;
}

/* The call goes before what was traced, what came of it behind. */
static void trace_step(struct trial *trial, const struct record *record)
{
    bool nothing_left = strcmp(record->observed, "0") == 0 &&
                        (strcmp(record->text, STEP_ITERATORS_HELD) == 0 ||
                         strcmp(record->text, STEP_BLOCKS_HELD) == 0);
    if (!trial->test->traced || nothing_left)
        return;
    trace_call(trial, record->text);
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

/* Of many lines, the first two and the last two. */
static void trace_printed(struct trial *trial, const struct text *printed)
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

static void take_printed(struct trial *trial)
{
    struct text *printed = &trial->stream.printed;
    if (printed->length == 0)
        return;
    trace_printed(trial, printed);
    if (trial->printed.length < 4096)
        text_add(&trial->printed, printed->bytes, printed->length);
    if (trial->watching)
        compare(trial, (struct step){.text = text_format("%s", STEP_PRINTS),
                                     .observed = escape(printed),
                                     .detail = text_format("%s", "")});
    printed->length = 0;
}

/* The step at which it is, if it is known; takes ownership of the text. */
static void note_begun(struct trial *trial, char *text)
{
    free(trial->begun);
    trial->begun = text;
}

static void take_record(struct trial *trial, const struct record *record)
{
    trial->began = true;
    switch (record->kind) {
    case RECORD_CASE:
        trial->line = record->line;
        break;
    case RECORD_SEED:
        compare(trial,
                (struct step){.text = text_format("seed %s", record->text),
                              .observed = text_format("%s", ""),
                              .detail = text_format("%s", ""),
                              .line = record->line});
        break;
    case RECORD_BEGIN:
        trace_between(trial);
        note_begun(trial, text_format("%s", record->text));
        break;
    case RECORD_TRACE:
        take_trace(trial, record->text);
        break;
    case RECORD_STEP:
        if (!trial->begun)
            trace_between(trial);
        note_begun(trial, NULL);
        trace_step(trial, record);
        compare(trial, copy_step(record));
        break;
    case RECORD_WATCH:
        trial->watching = true;
        break;
    case RECORD_HELD:
        steps_add(&trial->held, copy_step(record));
        break;
    case RECORD_EVENT:
        if (trial->outcome != TRIAL_RUNNING || trial->event)
            break;
        trial->event = text_format("%s", record->observed);
        trial->place = text_format("%s", record->detail);
        break;
    case RECORD_WRONG:
        trial->outcome = TRIAL_UNFAIR;
        steps_add(&trial->seen, copy_step(record));
        break;
    case RECORD_END:
        trial->ended = true;
        break;
    }
}

void intake(struct trial *trial, bool ended)
{
    struct record record;
    while (trial->outcome == TRIAL_RUNNING &&
           stream_next(&trial->stream, &record, ended)) {
        take_printed(trial);
        take_record(trial, &record);
    }
    if (!ended)
        return;
    take_printed(trial);
    if (!trial->begun)
        trace_between(trial);
}
