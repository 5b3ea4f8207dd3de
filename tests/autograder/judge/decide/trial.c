#include "trial.h"

#include "harness/names.h"
#include "intake.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum {
    MOST_OUTPUT = 1 << 20, /* bytes; an honest case writes a few thousand */
    MOST_TRACED = 16 * MOST_OUTPUT,
    MOST_COMPLAINTS = 1 << 18,
};

void trial_begin(struct trial *trial, const struct test_case *test,
                 const char *token, bool recording)
{
    *trial = (struct trial){
        .test = test, .recording = recording, .watching = test->watches_prints};
    trial->stream.token = text_format("%s", token);
}

void trial_hear(struct trial *trial, const char *bytes, size_t size)
{
    if (trial->outcome != TRIAL_RUNNING)
        return;
    stream_feed(&trial->stream, bytes, size);
    intake(trial, false);
    if (trial->outcome == TRIAL_RUNNING && !trial->recording &&
        trial->stream.bytes.length >
            (trial->test->traced ? MOST_TRACED : MOST_OUTPUT))
        trial->outcome = TRIAL_FLOODED;
}

void trial_hear_complaint(struct trial *trial, const char *bytes, size_t size)
{
    if (trial->complaints.length < MOST_COMPLAINTS)
        text_add(&trial->complaints, bytes, size);
}

static bool sanitizer_spoke(const struct trial *trial)
{
    const char *text = text_string(&trial->complaints);
    return strstr(text, "ERROR: AddressSanitizer") ||
           strstr(text, ": runtime error: ");
}

/* The harness records before it calls anybody's code. Where a program with
 * sanitizers ends before that, or hangs, they could not start: for want of
 * memory, for example, or of their place in the address space. */
static bool could_not_start(const struct trial *trial,
                            const struct ending *ending)
{
    return ending->sanitized && !trial->began &&
           (trial->outcome == TRIAL_RUNNING || ending->told_to_abort);
}

void trial_end(struct trial *trial, const struct ending *ending)
{
    intake(trial, true);
    trial->crash = ending->crash;
    trial->signal = ending->signal;
    bool complete = trial->recording || trial->test->open ||
                    trial->matched == trial->test->steps.count;
    if (could_not_start(trial, ending))
        trial->outcome = TRIAL_UNSTARTED;
    else if (ending->sanitized && sanitizer_spoke(trial) &&
             (trial->outcome == TRIAL_RUNNING ||
              (ending->told_to_abort && !trial->test->open)))
        trial->outcome = TRIAL_SANITIZER;
    if (trial->outcome != TRIAL_RUNNING)
        return;
    if (trial->event)
        trial->outcome = TRIAL_EVENT;
    else if (trial->crash != CRASH_NONE)
        trial->outcome = TRIAL_CRASHED;
    else if (!trial->ended || !ending->clean)
        trial->outcome = TRIAL_QUIT;
    else
        trial->outcome = complete ? TRIAL_PASSED : TRIAL_DIFFERS;
}

static void free_steps(struct steps *steps)
{
    for (size_t i = 0; i < steps->count; i++) {
        free((char *)steps->at[i].text);
        free((char *)steps->at[i].observed);
        free((char *)steps->at[i].detail);
    }
    free(steps->at);
}

void trial_free(struct trial *trial)
{
    free_steps(&trial->seen);
    free_steps(&trial->held);
    free(trial->begun);
    free(trial->event);
    free(trial->place);
    text_free(&trial->trace);
    text_free(&trial->printed);
    text_free(&trial->complaints);
    text_free(&trial->stream.bytes);
    text_free(&trial->stream.printed);
    free((char *)trial->stream.token);
    *trial = (struct trial){.outcome = TRIAL_RUNNING};
}

const struct step *trial_difference(const struct trial *trial,
                                    const struct step **expected)
{
    const struct steps *steps = &trial->test->steps;
    *expected =
        trial->matched < steps->count ? &steps->at[trial->matched] : NULL;
    return trial->matched < trial->seen.count ? &trial->seen.at[trial->matched]
                                              : NULL;
}

/* Does a number in this text come from memory that the ledger has filled, after
 * it was freed, or before anything was stored? Some computing with it leaves it
 * in the neighbourhood. */
static bool shows_filled_memory(const char *text)
{
    /* A number of eight such bytes. */
    const uint64_t every_byte = 0x0101010101010101u;
    const int64_t fillings[] = {(int64_t)(every_byte * FILL_FREED),
                                (int64_t)(every_byte * FILL_FRESH)};
    const int64_t near = 1 << 30;
    for (; (text = strchr(text, '-')); text++) {
        int64_t number = strtoll(text, NULL, 10);
        for (size_t i = 0; i < sizeof fillings / sizeof *fillings; i++)
            if (number > fillings[i] - near && number < fillings[i] + near)
                return true;
    }
    return false;
}

static bool is_about_memory(const struct trial *trial)
{
    static const char *const events[] = {EVENT_OVERRUN, EVENT_UNDERRUN,
                                         EVENT_WRITE_AFTER_FREE,
                                         EVENT_DOUBLE_FREE, EVENT_WILD_FREE};
    for (size_t i = 0; i < sizeof events / sizeof *events; i++)
        if (trial->event && strcmp(trial->event, events[i]) == 0)
            return true;
    const struct step *expected;
    const struct step *seen = trial_difference(trial, &expected);
    return trial->outcome == TRIAL_DIFFERS && seen &&
           (shows_filled_memory(seen->observed) ||
            strstr(seen->observed, SEEN_UNKNOWN_KIND) ||
            strstr(seen->observed, SEEN_GONE_ITERATOR));
}

bool trial_took_too_long(const struct trial *trial)
{
    return trial->outcome == TRIAL_ENDLESS || trial->outcome == TRIAL_WAITING;
}

bool trial_needs_explaining(const struct trial *trial)
{
    return trial->outcome == TRIAL_CRASHED || trial_took_too_long(trial) ||
           is_about_memory(trial);
}
