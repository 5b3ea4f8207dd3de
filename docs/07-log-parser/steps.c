/* The step-through of lesson 7. */
#include "watched.h"

#include "log_parser.c"

#include "recorded.h"

#include "example.c"

#include "members.h"

static struct generator *lines;
static struct iterator *source, *errors;

static enum iter_status asked(struct generator *self)
{
    GEN_BEGIN(self);
    STEP("log_lines(path)", "*lines = log_lines(",
         lines = log_lines(log_text(access_log)));
    STEP("told(...)", "*source = told(", source = told(ITERABLE(lines)));
    STEP("LogErrors(...)", "*errors = log_errors(",
         errors = log_errors(ITERABLE(source)));
    STEP("let go of lines", "iter_drop(&lines->base);",
         iter_drop(&lines->base));
    STEP("let go of source", "iter_drop(source);", iter_drop(source));
    STEP("print(\"made\")", "printf(\"made", printf("made\n"));
    STEP("next(errors)", "show(errors);", show(errors));
    STEP("next(errors)", "show(errors);", show(errors));
    STEP("next(errors, \"end\")", "show(errors);", show(errors));
    STEP("let go of errors", "iter_drop(errors);", iter_drop(errors),
         lines = NULL);
    GEN_END(self);
}

static struct generator *again;

static enum iter_status once(struct generator *self)
{
    GEN_BEGIN(self);
    STEP("lines = log_lines(path)", "*lines = log_lines(",
         lines = log_lines(log_text(access_log)));
    STEP("log_count(lines)", "print_counts(&lines", print_counts(&lines->base));
    STEP("log_count(lines)", "print_counts(&lines", print_counts(&lines->base));
    STEP("again = log_lines(path)", "*again = log_lines(",
         again = log_lines(log_text(access_log)));
    STEP("log_count(again)", "print_counts(&again", print_counts(&again->base));
    STEP("let go of lines", "iter_drop(&lines->base);", iter_drop(&lines->base),
         lines = NULL);
    STEP("let go of again", "iter_drop(&again->base);", iter_drop(&again->base),
         again = NULL);
    GEN_END(self);
}

static void tell_readers(void)
{
    trace_line("object", "block readers", "", NULL, NULL);
    trace_int("open", block_readers_open());
}

const struct scene scenes[] = {
    {.snippet = "asked",
     .title = "It is the end that asks",
     .about = "Nothing is read before the first next, and then just as far as "
              "the first error. The log is closed as soon as it has ended.",
     .play = SCENE_STEPS(asked),
     .stage = {GENERATOR("lines", lines, PROP_HELD, "at the yield of a line")},
     .more = tell_readers},
    {.snippet = "once",
     .title = "A walk happens once",
     .about = "log_count asks until the end. Count the same generator a second "
              "time, and there is nothing left.",
     .play = SCENE_STEPS(once),
     .stage = {GENERATOR("lines", lines, PROP_HELD, "at the yield of a line"),
               GENERATOR("again", again, PROP_HELD, "at the yield of a line")},
     .more = tell_readers},
};
const int scene_count = sizeof scenes / sizeof scenes[0];
