/* The step-through of lesson 7. */
#include "log_parser.c"

#include "recorded.h"

#include "example.c"

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

static void lines_state(const struct generator *generator, const char *name)
{
    static const char *const places[] = {"at the yield of a line", NULL};
    if (!generator)
        return;
    state_object(name);
    state_generator(generator, "log_lines_body", places);
    if (gen_state(generator) == GEN_SUSPENDED)
        state_value("line",
                    slice_value(((const struct log_lines *)generator)->line));
    state_int("holders", generator->base.holders);
}

static void asked_state(void)
{
    lines_state(lines, "the generator lines");
    state_object("block readers");
    state_int("open", block_readers_open());
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

static void once_state(void)
{
    lines_state(lines, "the generator lines");
    lines_state(again, "the generator again");
    state_object("block readers");
    state_int("open", block_readers_open());
}

const struct scene scenes[] = {
    {.snippet = "asked",
     .title = "It is the end that asks",
     .about = "Nothing is read before the first next, and then just as far as "
              "the first error. The log is closed as soon as it has ended.",
     .play = SCENE_STEPS(asked),
     .state = asked_state},
    {.snippet = "once",
     .title = "A walk happens once",
     .about = "log_count asks until the end. Count the same generator a second "
              "time, and there is nothing left.",
     .play = SCENE_STEPS(once),
     .state = once_state},
};
const int scene_count = sizeof scenes / sizeof scenes[0];
