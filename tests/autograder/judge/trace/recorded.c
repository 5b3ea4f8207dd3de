#include "recorded.h"

#include "judge/build/build.h"
#include "judge/decide/fail.h"
#include "judge/process/interrupt.h"
#include "judge/process/process.h"
#include "judge/run/trials.h"
#include "judge/wording/wording.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The table of the members that a run shows, from the header and the learner's
 * file; false if there is none. */
static bool write_members(const char *path, const struct lesson *lesson,
                          const char *source)
{
    char *header = text_format("lessons/%s/%s.h", lesson->folder, lesson->name);
    /* A name such as a=b.c would be no file to awk. */
    char *file = text_format("%s%s", *source == '/' ? "" : "./", source);
    char *arguments[] = {"awk",  "-f", "tests/autograder/trace/members.awk",
                         header, file, NULL};
    int output = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (output < 0)
        fail(wording(SAY_NO_ROOM), path, strerror(errno));
    int status = process_wait(process_start(&(struct process_plan){
        .arguments = arguments, .input = -1, .output = output, .errors = -1}));
    close(output);
    free(header);
    free(file);
    return status == 0;
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
    bool known = write_members(members, lesson, source->path);
    if (!known || !build(traced, settings, lesson, &with, unit)) {
        if (known)
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
