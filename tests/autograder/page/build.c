/* Builds, in a page: see needs.h.
 *
 *     build KEY KIND UNIT
 *
 * KIND is plain, traced or example, UNIT a file of C that stands in place of
 * the cases, or -.
 *
 * What to compile is in page/KEY.c. The answers are page/KEY.messages, and
 * page/KEY.program, empty, if it succeeded.
 */
#include "judge/build/build.h"

#include "judge/build/places.h"
#include "judge/decide/fail.h"
#include "judge/wording/wording.h"
#include "needs.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* What is compiled, under the learner's name for it. */
static void write_input(const char *path, const struct source *source)
{
    struct text input = {0};
    text_addf(&input, "#line 1 \"%s\"\n", source->path);
    text_add(&input, source->text.bytes, source->text.length);
    if (!text_write(&input, path))
        fail(wording(SAY_NO_ROOM), path, strerror(errno));
    text_free(&input);
}

/* One program is run with and without a word from who watches for undefined
 * behaviour, so a sanitized build is a plain one. */
static const char *kind_of(enum build_kind kind)
{
    return kind == BUILD_TRACED    ? "traced"
           : kind == BUILD_EXAMPLE ? "example"
                                   : "plain";
}

/* Of a traced program, a second build may have other members in it. */
static char *key_of(const struct build *build, const struct source *source,
                    const char *unit)
{
    static int traced;
    struct text text = {0};
    if (unit)
        text_read(&text, unit);
    const char *kind = kind_of(build->kind);
    uint64_t hash = text_hash(source_hash(source), text.bytes, text.length);
    hash = text_hash(hash, kind, strlen(kind));
    text_free(&text);
    return text_format("%016llx-%d", (unsigned long long)hash,
                       build->kind == BUILD_TRACED ? ++traced : 0);
}

void build_start(struct build *build, const struct settings *settings,
                 const struct lesson *lesson, const struct source *source,
                 enum build_kind kind, const char *unit)
{
    (void)lesson;
    *build =
        (struct build){.settings = settings, .kind = kind, .started = true};
    build->program = key_of(build, source, unit);
    char *messages = text_format("%s.messages", build->program);
    char *program = text_format("%s.program", build->program);
    struct text nothing = {0};
    if (!needs_answered(messages, &build->messages)) {
        char *input = text_format(NEEDS_FOLDER "/%s.c", build->program);
        write_input(input, source);
        needs_add("build %s %s %s", build->program, kind_of(kind),
                  unit ? unit : "-");
        free(input);
    }
    build->succeeded = needs_answered(program, &nothing);
    text_free(&nothing);
    free(messages);
    free(program);
}

bool build_is_over(struct build *build)
{
    (void)build;
    return true;
}

void build_finish(struct build *build)
{
    (void)build;
    needs_end();
}

void build_clean(struct build *build)
{
    free(build->program);
    text_free(&build->messages);
    *build = (struct build){0};
}

/* What watches here says itself where it is. */
bool places_add(struct text *report, const char *program,
                const struct process_guard *guard)
{
    (void)report, (void)program, (void)guard;
    return false;
}
