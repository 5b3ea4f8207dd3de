#include "intake.h"

#include "harness/names.h"
#include "tracing.h"

#include <stdlib.h>
#include <string.h>

static struct step copy_step(const struct record *record)
{
    return (struct step){.text = text_format("%s", record->text),
                         .observed = text_format("%s", record->observed),
                         .detail = text_format("%s", record->detail),
                         .line = record->line};
}

/* The steps at the end, which count what is still held. */
static bool counts_held(const char *text)
{
    return strcmp(text, STEP_ITERATORS_HELD) == 0 ||
           strcmp(text, STEP_BLOCKS_HELD) == 0;
}

static bool is_as_expected(const struct trial *trial, const struct step *step)
{
    const struct steps *expected = &trial->test->steps;
    if (trial->test->open)
        return !counts_held(step->text) || strcmp(step->observed, "0") == 0;
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

static void take_printed(struct trial *trial)
{
    struct text *printed = &trial->stream.printed;
    if (printed->length == 0)
        return;
    tracing_printed(trial, printed);
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
        tracing_between(trial);
        note_begun(trial, text_format("%s", record->text));
        break;
    case RECORD_TRACE:
        tracing_take(trial, record->text);
        break;
    case RECORD_STEP:
        if (!trial->begun)
            tracing_between(trial);
        note_begun(trial, NULL);
        if (!counts_held(record->text) || strcmp(record->observed, "0") != 0)
            tracing_step(trial, record);
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
        tracing_between(trial);
}
