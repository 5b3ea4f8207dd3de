#include "compile.h"

#include "judge/build/build.h"
#include "judge/build/tool.h"
#include "judge/decide/fail.h"
#include "judge/locals/locals.h"
#include "judge/unbuilt/unbuilt.h"
#include "shortage.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char *variant(const struct compiled *compiled)
{
    return compiled->sanitized ? "sanitized" : "plain";
}

/* Goes on only after success. */
static bool take(struct compiled *compiled, enum tool_end end)
{
    static const enum compile_result results[] = {
        [TOOL_WELL] = COMPILED,           [TOOL_FAILED] = COMPILE_FAILED,
        [TOOL_STOPPED] = COMPILE_ENDLESS, [TOOL_KILLED] = COMPILE_BROKEN,
        [TOOL_ABSENT] = COMPILE_BROKEN,
    };
    static const char *const whys[] = {
        [TOOL_STOPPED] = "The compiler needed too much time or memory for %s, "
                         "and was stopped. Look for macros or initializers "
                         "that grow and grow.",
        [TOOL_KILLED] = "The compiler did not get through %s: this machine is "
                        "short of memory, of time or of room on its disk, or "
                        "somebody ended it. It says nothing about the file.",
        [TOOL_ABSENT] = "The compiler could not be started.",
    };
    const struct source *source = &compiled->work->source;
    compiled->result = results[end];
    if (end == TOOL_FAILED)
        compiled->sentence =
            unbuilt_sentence(source, text_string(&compiled->messages));
    else if (end != TOOL_WELL)
        compiled->sentence = text_format(whys[end], source->path);
    return end == TOOL_WELL;
}

static enum tool_end end_of(struct compiled *compiled, const char *words)
{
    const struct work *work = compiled->work;
    enum tool_end end = tool_run(words, work->guard, &compiled->messages);
    bool is_short =
        end == TOOL_FAILED &&
        shortage_is_told(text_string(&compiled->messages), work->source.path);
    return is_short ? TOOL_KILLED : end;
}

static bool run(struct compiled *compiled, const char *words)
{
    return take(compiled, end_of(compiled, words));
}

/* The learner's judge does not run it either, whichever compiler builds it. */
static bool keeps_its_locals(struct compiled *compiled)
{
    compiled->sentence = locals_sentence(&compiled->work->source);
    if (compiled->sentence)
        compiled->result = COMPILE_FAILED;
    return !compiled->sentence;
}

/* Preprocessed once, so that both builds are of the same text; as for the
 * sanitized build, but for the macro that would tell. */
static bool to_text(struct compiled *compiled)
{
    const struct work *work = compiled->work;
    const struct settings *settings = work->exercise->settings;
    if (compiled->sanitized)
        return true;
    char *words =
        text_format("%s %s -U__SANITIZE_ADDRESS__ -I lessons/%s -E -o text.i "
                    "-x c %s",
                    settings->compile, settings->sanitize,
                    work->exercise->lesson.folder, work->source.path);
    bool fine = run(compiled, words);
    free(words);
    return fine;
}

/* Goes on only if the gate had nothing to object. */
static bool passes(struct compiled *compiled, char *objection)
{
    compiled->sentence = objection;
    if (objection)
        compiled->result = COMPILE_REFUSED;
    return !objection;
}

static bool is_fair(struct compiled *compiled)
{
    const struct work *work = compiled->work;
    if (compiled->sanitized)
        return true;
    char *path = text_format("%s/text.i", work->scratch);
    bool fine = passes(compiled, gate_refuses_text(path, work->source.path));
    free(path);
    return fine;
}

/* Of a preprocessed text compilers say less: no macro's name, and other
 * columns. They are asked again about what the learner wrote. */
static void hear_again(struct compiled *compiled)
{
    const struct work *work = compiled->work;
    struct text heard = {0};
    char *words = text_format("%s -I lessons/%s -S -o /dev/null -x c %s",
                              work->exercise->settings->compile,
                              work->exercise->lesson.folder, work->source.path);
    tool_run(words, work->guard, &heard);
    if (heard.length) {
        text_free(&compiled->messages);
        compiled->messages = heard;
    }
    free(words);
}

/* Of what the gate has seen, and nothing else. Nobody asks debug information
 * for more than lines. */
static bool to_object(struct compiled *compiled)
{
    const struct settings *settings = compiled->work->exercise->settings;
    char *words = text_format(
        "%s %s -g1 -fPIC -ftls-model=initial-exec "
        "-Wno-unused-command-line-argument -c -o %s.o -x cpp-output text.i",
        settings->compile, compiled->sanitized ? settings->sanitize : "",
        variant(compiled));
    enum tool_end end = end_of(compiled, words);
    bool said = end == TOOL_WELL || end == TOOL_FAILED;
    if (said && compiled->messages.length && !compiled->sanitized)
        hear_again(compiled);
    free(words);
    return take(compiled, end);
}

static bool is_let_in(struct compiled *compiled, bool *complete)
{
    const struct work *work = compiled->work;
    char *path = text_format("%s/%s.o", work->scratch, variant(compiled));
    bool fine = passes(compiled, gate_refuses(&work->exercise->gate, path,
                                              work->source.path,
                                              compiled->sanitized, complete));
    free(path);
    return fine;
}

/* Has a linker say what is missing, in the words that the learner sees at
 * home. */
static bool to_program(struct compiled *compiled)
{
    const struct work *work = compiled->work;
    const char *command = work->exercise->settings->compile;
    struct text words = {0};
    text_addf(&words, "%.*s ", (int)strcspn(command, " "), command);
    if (compiled->sanitized)
        text_addf(&words, "%s %s ", work->exercise->settings->sanitize,
                  work->exercise->settings->sanitize_linker);
    else
        text_addf(&words, "%s ", work->exercise->settings->linker);
    char *objects = text_format("objects/%s", variant(compiled));
    text_addf(&words, "-o %s.run %s.o ", variant(compiled), variant(compiled));
    build_add_parts(&words, &work->exercise->lesson, objects);
    bool fine = run(compiled, text_string(&words));
    text_free(&words);
    free(objects);
    return fine;
}

/* The linker itself: the driver would take as long again. */
static bool to_shared_object(struct compiled *compiled)
{
    const struct exercise *exercise = compiled->work->exercise;
    const struct settings *settings = exercise->settings;
    char *linker = toolchain_linker(
        exercise->toolchain,
        compiled->sanitized ? settings->sanitize_linker : settings->linker);
    char *objects = text_format("objects/%s", variant(compiled));
    struct text words = {0};
    text_addf(&words,
              "%s -shared -Bsymbolic --eh-frame-hdr -z noexecstack -o %s.so "
              "%s.o ",
              linker, variant(compiled), variant(compiled));
    build_add_lesson(&words, &exercise->lesson, objects);
    if (!compiled->sanitized)
        text_addf(&words, " %s/%s/subject.o", objects, exercise->lesson.folder);
    if (exercise->toolchain->runtime)
        text_addf(&words, " %s", exercise->toolchain->runtime);
    bool fine = run(compiled, text_string(&words));
    text_free(&words);
    free(objects);
    free(linker);
    return fine;
}

/* The tools find it in their current folder, under the name that messages are
 * to show. */
static void write_source(const struct work *work)
{
    char *path = text_format("%s/%s", work->scratch, work->source.path);
    if (!text_write(&work->source.text, path) || chmod(path, 0644) != 0)
        fail("The grader can't write %s: %s.", path, strerror(errno));
    free(path);
}

void compile(struct compiled *compiled, const struct work *work, bool sanitized)
{
    *compiled = (struct compiled){
        .work = work, .sanitized = sanitized, .result = COMPILED};
    bool complete = false;
    if (!sanitized)
        write_source(work);
    if (to_text(compiled) && is_fair(compiled) && to_object(compiled) &&
        keeps_its_locals(compiled) && is_let_in(compiled, &complete) &&
        (complete || to_program(compiled)) && to_shared_object(compiled))
        compiled->object =
            text_format("%s/%s.so", work->scratch, variant(compiled));
}

void compiled_free(struct compiled *compiled)
{
    free(compiled->object);
    free(compiled->sentence);
    text_free(&compiled->messages);
}
