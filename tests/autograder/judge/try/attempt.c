#include "attempt.h"

#include "harness/names.h"
#include "judge/build/build.h"
#include "judge/build/places.h"
#include "judge/decide/fail.h"
#include "judge/process/interrupt.h"
#include "judge/run/trials.h"
#include "judge/wording/wording.h"
#include "orders.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *const one_seed[] = {"1", NULL};

/* Never over a file that is there, whatever it is. */
static void lay_out(struct attempt *attempt)
{
    const struct lesson *lesson = attempt->lesson;
    struct text text = {0};
    int fd = open(lesson->try, O_WRONLY | O_CREAT | O_EXCL, 0666);
    if (fd < 0 && errno == EEXIST)
        return;
    if (fd < 0)
        fail(wording(SAY_NOT_LAID_OUT), lesson->try, strerror(errno),
             lesson->number);
    bool whole = text_read(&text, lesson->fresh_try) &&
                 write(fd, text.bytes, text.length) == (ssize_t)text.length;
    if (close(fd) != 0 || !whole) {
        unlink(lesson->try);
        fail("%s can't be laid out, as a copy of %s. Is the disk full?",
             lesson->try, lesson->fresh_try);
    }
    text_free(&text);
    attempt->laid_out = true;
}

/* Keeps the orders as a file in C, which the compiler reads. */
static void take_orders(struct attempt *attempt, const char *orders)
{
    const struct lesson *lesson = attempt->lesson;
    struct text unit = {0}, parts = {0};
    char *header = text_format("%s.h", lesson->name);
    char *problem = orders_translate(&unit, orders, header);
    if (problem)
        fail("%s", problem);
    mkdir("build/progress", 0777);
    if (!text_write(&unit, lesson->last_try))
        fail(wording(SAY_NO_ROOM), lesson->last_try, strerror(errno));
    for (int i = 1, count = orders_count(orders); i <= count; i++) {
        char *part = orders_part(orders, i);
        text_addf(&parts, "%s;\n", part);
        free(part);
    }
    source_take(&attempt->unit, ORDERS_FILE, parts);
    attempt->path = lesson->last_try;
    text_free(&unit);
    free(header);
}

void attempt_choose(struct attempt *attempt, const struct settings *settings,
                    const struct lesson *lesson, const char *path)
{
    *attempt = (struct attempt){.lesson = lesson, .path = lesson->try};
    source_read(&attempt->own, path);
    if (settings->orders) {
        take_orders(attempt, settings->orders);
        return;
    }
    unlink(lesson->last_try);
    lay_out(attempt);
    source_read(&attempt->unit, lesson->try);
}

/* The parts of DO, as they stand in the file that was kept, a line each. */
static void read_orders(struct attempt *attempt)
{
    struct text unit = {0}, parts = {0};
    text_read(&unit, attempt->path);
    const char *line = strstr(text_string(&unit), "\n#line ");
    const char *begin = line ? strchr(line + 1, '\n') : NULL;
    text_addf(&parts, "%s", begin ? begin + 1 : "");
    source_take(&attempt->unit, ORDERS_FILE, parts);
    text_free(&unit);
}

void attempt_choose_last(struct attempt *attempt, const struct lesson *lesson,
                         const char *path)
{
    *attempt = (struct attempt){.lesson = lesson, .path = lesson->try};
    source_read(&attempt->own, path);
    if (file_exists(lesson->last_try)) {
        attempt->path = lesson->last_try;
        read_orders(attempt);
        return;
    }
    if (!file_exists(lesson->try))
        fail(wording(SAY_NO_TRY), lesson->number, lesson->number);
    source_read(&attempt->unit, attempt->path);
}

static void hear(struct attempt *attempt, const char *program)
{
    struct text *report = &attempt->trial.complaints;
    places_add(report, program, NULL);
    attempt->has_finding = sanitizer_read(text_string(report),
                                          attempt->own.path, &attempt->finding);
    sanitizer_read(text_string(report), attempt->unit.path,
                   &attempt->unit_finding);
}

static void run(struct attempt *attempt, const char *program)
{
    attempt->test = (struct test_case){
        .name = TRY_NAME, .open = true, .watches_prints = true};
    trials_run(&attempt->trial, &attempt->test, 1,
               &(struct trial_plan){.program = program,
                                    .seeds = one_seed,
                                    .sanitized = attempt->sanitized});
    if (attempt->trial.outcome == TRIAL_RUNNING)
        return; /* an interrupt */
    if (attempt->sanitized && attempt->trial.outcome != TRIAL_PASSED)
        hear(attempt, program);
}

static void build_and_run(struct attempt *attempt,
                          const struct settings *settings)
{
    struct build build;
    build_start(&build, settings, attempt->lesson, &attempt->own,
                attempt->sanitized ? BUILD_SANITIZED : BUILD_PLAIN,
                attempt->path);
    build_finish(&build);
    attempt->compiled = build.succeeded;
    text_free(&attempt->messages);
    text_add(&attempt->messages, text_string(&build.messages),
             build.messages.length);
    if (build.succeeded && !interrupted())
        run(attempt, build.program);
    build_clean(&build);
}

/* Where the sanitizers do not start, the run without them tells. */
void attempt_run(struct attempt *attempt, const struct settings *settings)
{
    attempt->sanitized = settings_sanitize(settings);
    build_and_run(attempt, settings);
    if (attempt->trial.outcome != TRIAL_UNSTARTED)
        return;
    trial_free(&attempt->trial);
    attempt->sanitized = false;
    build_and_run(attempt, settings);
}

void attempt_free(struct attempt *attempt)
{
    source_free(&attempt->own);
    source_free(&attempt->unit);
    text_free(&attempt->messages);
    trial_free(&attempt->trial);
}
