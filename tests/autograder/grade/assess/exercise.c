#include "exercise.h"

#include "judge/build/build.h"
#include "judge/decide/fail.h"
#include "judge/process/interrupt.h"
#include "judge/run/trials.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void read_or_fail(struct text *text, const char *path)
{
    if (!text_read(text, path))
        fail("The grader can't read %s, which belongs to the workbook.", path);
}

static char *object(const struct stage *stage, const char *variant,
                    const char *folder, const char *name)
{
    return text_format("%s/%s/%s/%s", stage->settings->objects, variant, folder,
                       name);
}

static void add_names(struct names *names, char *path, unsigned which)
{
    if (!names_of_file(names, path, which))
        fail("The grader can't read the object file %s.\n"
             "Type make clean, and then make grade again.",
             path);
    free(path);
}

/* Calls for each object file that a lesson gives. */
static void add_given(struct names *names, const struct stage *stage,
                      const struct lesson *lesson, unsigned which)
{
    struct text given = {0};
    char *folder = text_format("%s/plain", stage->settings->objects);
    build_add_given(&given, lesson, folder);
    char *rest = given.bytes, *path;
    while ((path = text_word(&rest)))
        add_names(names, text_format("%s", path), which);
    text_free(&given);
    free(folder);
}

/* Now, and not in every worker anew. */
static void sort(struct gate *gate)
{
    names_sort(&gate->offers);
    names_sort(&gate->takes);
    names_sort(&gate->reserved);
    names_sort(&gate->provided);
}

static void prepare_gate(struct gate *gate, const struct stage *stage,
                         const struct toolchain *toolchain,
                         const struct lesson *lesson)
{
    const unsigned both = NAMES_DEFINED | NAMES_WANTED;
    const char *folder = lesson->folder;
    gate_allow_library(gate);
    add_names(&gate->takes,
              text_format("%s/protocol.a", stage->settings->objects),
              NAMES_DEFINED);
    add_names(&gate->provided,
              text_format("%s/plain/harness.a", stage->settings->objects),
              NAMES_DEFINED);
    add_given(&gate->provided, stage, lesson, NAMES_DEFINED);
    names_add(&gate->provided, "_GLOBAL_OFFSET_TABLE_");
    if (toolchain->library)
        names_of_file(&gate->provided, toolchain->library, NAMES_DEFINED);
    add_given(&gate->takes, stage, lesson, NAMES_DEFINED);
    add_names(&gate->takes, object(stage, "plain", folder, "solution.o"),
              NAMES_WANTED);
    add_names(&gate->offers, object(stage, "plain", folder, "solution.o"),
              NAMES_DEFINED);
    add_names(&gate->reserved,
              text_format("%s/plain/harness.a", stage->settings->objects),
              both);
    add_names(&gate->reserved,
              text_format("%s/plain/subject", stage->settings->objects),
              NAMES_DEFINED);
    add_names(&gate->reserved, object(stage, "plain", folder, "subject.o"),
              NAMES_DEFINED);
    add_names(&gate->reserved, object(stage, "plain", folder, "cases.o"), both);
    add_given(&gate->reserved, stage, lesson, both);
    if (toolchain->library)
        names_of_file(&gate->reserved, toolchain->library, NAMES_DEFINED);
    sort(gate);
}

/* Runs the reference, every case with its own seeds, which depend on `run`. */
static void record_reference(struct exercise *exercise,
                             struct transcript *transcript, const char *run,
                             const struct stage *stage,
                             const struct secret *secret, size_t seeds)
{
    const char *folder = exercise->lesson.folder;
    transcript_begin(transcript, &exercise->lesson);
    for (size_t i = 0; i < transcript->count; i++)
        transcript->cases[i].seeds =
            secret_seeds(secret, run, transcript->cases[i].name, seeds);
    char *program = object(stage, "reference", folder, "program");
    struct trial *trials = must(calloc(transcript->count + 1, sizeof *trials));
    struct starter starter = {.program = program};
    struct trial_plan plan = {.starter = &starter, .recording = true};
    trials_run(trials, transcript->cases, transcript->count, &plan);
    if (interrupted()) { /* Ctrl-C has ended the reference, too */
        fprintf(stderr, "\nInterrupted, before anything was graded.\n");
        exit(INTERRUPT_STATUS);
    }
    for (size_t i = 0; i < transcript->count; i++) {
        if (trials[i].outcome != TRIAL_PASSED)
            fail("%s: the reference solution does not pass the case %s with "
                 "the secret seeds.\n"
                 "This is a fault of the workbook. NEW_SEEDS=1 draws others.",
                 exercise->lesson.cases, transcript->cases[i].name);
        transcript->cases[i].steps = trials[i].seen; /* kept from here on */
        transcript->cases[i].watches_prints = trials[i].watching;
    }
    free(trials);
    free(program);
}

static void hash_text(crypto_generichash_state *hash, const char *text)
{
    crypto_generichash_update(hash, (const unsigned char *)text,
                              strlen(text) + 1);
}

static void hash_steps(crypto_generichash_state *hash,
                       const struct transcript *transcript)
{
    for (size_t i = 0; i < transcript->count; i++) {
        hash_text(hash, transcript->cases[i].name);
        const struct steps *steps = &transcript->cases[i].steps;
        for (size_t k = 0; k < steps->count; k++) {
            hash_text(hash, steps->at[k].text);
            hash_text(hash, steps->at[k].observed);
        }
    }
}

static void hash_file(crypto_generichash_state *hash, const char *path)
{
    struct text text = {0};
    if (text_read(&text, path))
        crypto_generichash_update(hash, (const unsigned char *)text.bytes,
                                  text.length);
    text_free(&text);
}

static void finish_key(crypto_generichash_state *hash, char key[EXERCISE_KEY])
{
    unsigned char bytes[32];
    crypto_generichash_final(hash, bytes, sizeof bytes);
    sodium_bin2hex(key, EXERCISE_KEY, bytes, sizeof bytes);
}

static void make_key(struct exercise *exercise, const struct stage *stage,
                     const struct cell *cell)
{
    crypto_generichash_state hash = stage->hash;
    hash_text(&hash, exercise->lesson.folder);
    hash_text(&hash, cell->toolchain->version);
    hash_text(&hash, cell->words);
    hash_text(&hash, stage->settings->compile);
    hash_text(&hash, stage->settings->linker);
    hash_text(&hash, stage->settings->sanitize);
    hash_text(&hash, stage->settings->sanitize_linker);
    hash_steps(&hash, &exercise->secret);
    hash_steps(&hash, &exercise->outside);
    hash_text(&hash, text_string(&exercise->stub));
    hash_text(&hash, text_string(&exercise->solution));
    crypto_generichash_update(&hash, (const unsigned char *)&exercise->alike,
                              sizeof exercise->alike);
    hash_file(&hash, exercise->lesson.mistakes);
    hash_file(&hash, exercise->lesson.expected);
    hash_file(&hash, "/proc/self/exe"); /* a new grader may judge anew */
    finish_key(&hash, exercise->key);
}

void exercise_prepare(struct exercise *exercise, const char *folder,
                      struct stage *stage, const struct cell *cell,
                      const struct secret *secret, size_t seeds)
{
    *exercise = (struct exercise){.settings = stage->settings,
                                  .toolchain = cell->toolchain};
    lesson_from_folder(&exercise->lesson, folder);
    read_or_fail(&exercise->stub, exercise->lesson.fresh_stub);
    read_or_fail(&exercise->solution, exercise->lesson.solution);
    exercise->alike = alike_of(folder);
    stage_add_lesson(stage, &exercise->lesson);
    prepare_gate(&exercise->gate, stage, cell->toolchain, &exercise->lesson);
    exercise->observer = stage_program(stage, folder);
    exercise->subject = stage_program(stage, "plain");
    exercise->sanitized = stage_program(stage, "sanitized");
    char *outside = text_format("%s from outside", folder);
    record_reference(exercise, &exercise->secret, folder, stage, secret, seeds);
    record_reference(exercise, &exercise->outside, outside, stage, secret,
                     seeds);
    free(outside);
    make_key(exercise, stage, cell);
}

bool exercise_grades(const struct exercise *exercise, const char *name)
{
    for (size_t i = 0; i < exercise->secret.count; i++)
        if (strcmp(exercise->secret.cases[i].name, name) == 0)
            return exercise->secret.cases[i].graded;
    return false;
}

/* The next byte that matters: line ends may be those of another system. */
static const char *next(const char *c, const char *end)
{
    while (c < end && *c == '\r')
        c++;
    return c;
}

bool exercise_is_untouched(const struct exercise *exercise,
                           const struct text *bytes)
{
    const char *a = text_string(bytes), *a_end = a + bytes->length;
    const char *b = text_string(&exercise->stub);
    const char *b_end = b + exercise->stub.length;
    for (;; a++, b++) {
        a = next(a, a_end);
        b = next(b, b_end);
        if (a == a_end || b == b_end)
            return a == a_end && b == b_end;
        if (*a != *b)
            return false;
    }
}

void exercise_key_of(const struct exercise *exercise, const struct text *bytes,
                     char key[EXERCISE_KEY])
{
    crypto_generichash_state hash;
    crypto_generichash_init(&hash, NULL, 0, 32);
    hash_text(&hash, exercise->key);
    crypto_generichash_update(&hash, (const unsigned char *)text_string(bytes),
                              bytes->length);
    finish_key(&hash, key);
}
