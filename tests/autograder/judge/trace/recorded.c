#include "recorded.h"

#include "judge/build/build.h"
#include "judge/decide/fail.h"
#include "judge/process/interrupt.h"
#include "judge/run/trials.h"
#include "judge/wording/wording.h"
#include "table.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The table of the members that a run shows, from the header and the learner's
 * file. */
static void write_members(const char *path, const struct lesson *lesson,
                          const struct source *source)
{
    char *header = text_format("lessons/%s/%s.h", lesson->folder, lesson->name);
    struct text code = {0}, table = {0};
    text_read(&code, header);
    text_add(&code, text_string(&source->text), source->text.length);
    table_add(&table, &code);
    if (!text_write(&table, path))
        fail(wording(SAY_NO_ROOM), path, strerror(errno));
    text_free(&code);
    text_free(&table);
    free(header);
}

/* Without members, whatever the file looks like. */
static void write_no_members(const char *path)
{
    struct text text = {0};
    text_addf(&text, "const struct trace_type trace_types[] = {{NULL, NULL, "
                     "NULL}};\n");
    text_write(&text, path);
    text_free(&text);
}

static bool build(struct build *build, const struct settings *settings,
                  const struct lesson *lesson, const struct source *source,
                  const char *unit)
{
    build_start(build, settings, lesson, source, BUILD_TRACED, unit);
    build_finish(build);
    return build->succeeded;
}

/* The learner's file with the table at its end, where its functions are known.
 */
static void build_traced(struct build *traced, const struct settings *settings,
                         const struct lesson *lesson,
                         const struct source *source, const char *unit)
{
    char *members =
        text_format("%s/members-%ld.h", settings->objects, (long)getpid());
    struct source with = {.path = source->path};
    text_addf(&with.text, "%s\n#line 1 \"the members\"\n#include \"%s\"\n",
              text_string(&source->text), members);
    write_members(members, lesson, source);
    if (!build(traced, settings, lesson, &with, unit)) {
        build_clean(traced);
        write_no_members(members);
        build(traced, settings, lesson, &with, unit);
    }
    unlink(members);
    text_free(&with.text);
    free(members);
}

bool recorded_run(struct trial *trial, const struct test_case *test,
                  const char *seed, const struct settings *settings,
                  const struct lesson *lesson, const struct source *source,
                  const char *unit, struct text *messages)
{
    struct build traced;
    const char *const seeds[] = {seed, NULL};
    build_traced(&traced, settings, lesson, source, unit);
    bool succeeded = traced.succeeded;
    *trial = (struct trial){.test = test};
    if (!succeeded)
        text_add(messages, text_string(&traced.messages),
                 traced.messages.length);
    else if (!interrupted())
        trials_run(
            trial, test, 1,
            &(struct trial_plan){.program = traced.program, .seeds = seeds});
    build_clean(&traced);
    return succeeded;
}
