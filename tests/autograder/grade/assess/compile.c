#include "compile.h"

#include "judge/decide/fail.h"
#include "judge/explain/unbuilt.h"
#include "judge/run/build.h"
#include "tool.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* One file on its way. */
struct work {
    struct compiled *compiled;
    struct exercise *exercise;
    struct source *source;
    const char *scratch;
    const struct process_guard *guard;
    bool sanitized;
};

static const char *variant(const struct work *work)
{
    return work->sanitized ? "sanitized" : "plain";
}

/* Goes on only after success. */
static bool run(struct work *work, const char *words)
{
    struct compiled *compiled = work->compiled;
    switch (tool_run(words, work->guard, &compiled->messages)) {
    case TOOL_WELL:
        return true;
    case TOOL_FAILED:
        compiled->result = COMPILE_FAILED;
        compiled->sentence =
            unbuilt_sentence(work->source, text_string(&compiled->messages));
        return false;
    case TOOL_STOPPED:
        compiled->result = COMPILE_ENDLESS;
        compiled->sentence =
            text_format("The compiler needed too much time or memory for %s, "
                        "and was stopped. Look for macros or initializers "
                        "that grow and grow.",
                        work->source->path);
        return false;
    case TOOL_ABSENT:
        break;
    }
    compiled->result = COMPILE_BROKEN;
    compiled->sentence = text_format("The compiler could not be started.");
    return false;
}

/* The macro that tells a program of AddressSanitizer is taken away, so that
 * both builds are of the same text. */
static bool to_assembly(struct work *work)
{
    struct text words = {0};
    text_addf(&words, "%s ", work->exercise->settings->compile);
    if (work->sanitized)
        text_addf(&words, "%s -U__SANITIZE_ADDRESS__ ",
                  work->exercise->settings->sanitize);
    text_addf(&words, "-I lessons/%s -S -o %s.s -x c %s",
              work->exercise->lesson.folder, variant(work), work->source->path);
    bool fine = run(work, text_string(&words));
    text_free(&words);
    return fine;
}

/* Goes on only if the gate had nothing to object. */
static bool passes(struct work *work, char *objection)
{
    work->compiled->sentence = objection;
    if (objection)
        work->compiled->result = COMPILE_REFUSED;
    return !objection;
}

static bool is_from_c(struct work *work)
{
    struct text assembly = {0};
    char *path = text_format("%s/%s.s", work->scratch, variant(work));
    bool fine = !text_read(&assembly, path) ||
                passes(work, gate_refuses_assembly(text_string(&assembly),
                                                   work->source->path));
    text_free(&assembly);
    free(path);
    return fine;
}

static bool to_object(struct work *work)
{
    const char *command = work->exercise->settings->compile;
    char *words =
        text_format("%.*s -c -o %s.o %s.s", (int)strcspn(command, " "), command,
                    variant(work), variant(work));
    bool fine = run(work, words);
    free(words);
    return fine;
}

static bool is_let_in(struct work *work)
{
    char *path = text_format("%s/%s.o", work->scratch, variant(work));
    bool fine = passes(work, gate_refuses(&work->exercise->gate, path,
                                          work->source->path, work->sanitized));
    free(path);
    return fine;
}

static bool to_program(struct work *work)
{
    const char *command = work->exercise->settings->compile;
    struct text words = {0};
    text_addf(&words, "%.*s ", (int)strcspn(command, " "), command);
    if (work->sanitized)
        text_addf(&words, "%s %s ", work->exercise->settings->sanitize,
                  work->exercise->settings->sanitize_linker);
    else
        text_addf(&words, "%s ", work->exercise->settings->linker);
    char *objects = text_format("objects/%s", variant(work));
    text_addf(&words, "-o %s.run %s.o ", variant(work), variant(work));
    build_add_parts(&words, &work->exercise->lesson, objects);
    bool fine = run(work, text_string(&words));
    text_free(&words);
    free(objects);
    return fine;
}

/* The tools find it in their current folder, under the name that messages are
 * to show. */
static void write_source(const struct work *work)
{
    char *path = text_format("%s/%s", work->scratch, work->source->path);
    if (!text_write(&work->source->text, path) || chmod(path, 0644) != 0)
        fail("The grader can't write %s: %s.", path, strerror(errno));
    free(path);
}

void compile(struct compiled *compiled, struct exercise *exercise,
             struct source *source, const char *scratch,
             const struct process_guard *guard, bool sanitized)
{
    *compiled = (struct compiled){.result = COMPILED};
    struct work work = {.compiled = compiled,
                        .exercise = exercise,
                        .source = source,
                        .scratch = scratch,
                        .guard = guard,
                        .sanitized = sanitized};
    write_source(&work);
    if (to_assembly(&work) && is_from_c(&work) && to_object(&work) &&
        is_let_in(&work) && to_program(&work))
        compiled->program = text_format("%s/%s.run", scratch, variant(&work));
}

void compiled_free(struct compiled *compiled)
{
    free(compiled->program);
    free(compiled->sentence);
    text_free(&compiled->messages);
}
