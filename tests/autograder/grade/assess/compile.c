#include "compile.h"

#include "judge/decide/fail.h"
#include "judge/locals/locals.h"
#include "judge/run/build.h"
#include "judge/run/tool.h"
#include "judge/unbuilt/unbuilt.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char *variant(const struct compiled *compiled)
{
    return compiled->sanitized ? "sanitized" : "plain";
}

/* Goes on only after success. */
static bool run(struct compiled *compiled, const char *words)
{
    const struct source *source = &compiled->work->source;
    switch (tool_run(words, compiled->work->guard, &compiled->messages)) {
    case TOOL_WELL:
        return true;
    case TOOL_FAILED:
        compiled->result = COMPILE_FAILED;
        compiled->sentence =
            unbuilt_sentence(source, text_string(&compiled->messages));
        return false;
    case TOOL_STOPPED:
        compiled->result = COMPILE_ENDLESS;
        compiled->sentence =
            text_format("The compiler needed too much time or memory for %s, "
                        "and was stopped. Look for macros or initializers "
                        "that grow and grow.",
                        source->path);
        return false;
    case TOOL_ABSENT:
        break;
    }
    compiled->result = COMPILE_BROKEN;
    compiled->sentence = text_format("The compiler could not be started.");
    return false;
}

/* The learner's judge does not run it either, whichever compiler builds it. */
static bool keeps_its_locals(struct compiled *compiled)
{
    compiled->sentence = locals_sentence(&compiled->work->source);
    if (compiled->sentence)
        compiled->result = COMPILE_FAILED;
    return !compiled->sentence;
}

/* The macro that tells a program of AddressSanitizer is taken away, so that
 * both builds are of the same text. */
static bool to_assembly(struct compiled *compiled)
{
    const struct work *work = compiled->work;
    struct text words = {0};
    text_addf(&words, "%s ", work->exercise->settings->compile);
    if (compiled->sanitized)
        text_addf(&words, "%s -U__SANITIZE_ADDRESS__ ",
                  work->exercise->settings->sanitize);
    text_addf(&words, "-I lessons/%s -S -o %s.s -x c %s",
              work->exercise->lesson.folder, variant(compiled),
              work->source.path);
    bool fine = run(compiled, text_string(&words));
    text_free(&words);
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

static bool is_from_c(struct compiled *compiled)
{
    const struct work *work = compiled->work;
    struct text assembly = {0};
    char *path = text_format("%s/%s.s", work->scratch, variant(compiled));
    bool fine = !text_read(&assembly, path) ||
                passes(compiled, gate_refuses_assembly(text_string(&assembly),
                                                       work->source.path));
    text_free(&assembly);
    free(path);
    return fine;
}

static bool to_object(struct compiled *compiled)
{
    const struct work *work = compiled->work;
    const char *command = work->exercise->settings->compile;
    char *words =
        text_format("%.*s -c -o %s.o %s.s", (int)strcspn(command, " "), command,
                    variant(compiled), variant(compiled));
    bool fine = run(compiled, words);
    free(words);
    return fine;
}

static bool is_let_in(struct compiled *compiled)
{
    const struct work *work = compiled->work;
    char *path = text_format("%s/%s.o", work->scratch, variant(compiled));
    bool fine =
        passes(compiled, gate_refuses(&work->exercise->gate, path,
                                      work->source.path, compiled->sanitized));
    free(path);
    return fine;
}

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
    build_add_parts(&words, &work->exercise->lesson, objects,
                    !compiled->sanitized);
    bool fine = run(compiled, text_string(&words));
    text_free(&words);
    free(objects);
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
    write_source(work);
    if (to_assembly(compiled) && keeps_its_locals(compiled) &&
        is_from_c(compiled) && to_object(compiled) && is_let_in(compiled) &&
        to_program(compiled))
        compiled->program =
            text_format("%s/%s.run", work->scratch, variant(compiled));
}

void compiled_free(struct compiled *compiled)
{
    free(compiled->program);
    free(compiled->sentence);
    text_free(&compiled->messages);
}
