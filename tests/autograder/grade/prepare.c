/* Before a class is graded: whatever can be wrong is found out here. */
#include "grading.h"
#include "judge/decide/fail.h"
#include "metadata.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The lessons asked for, by number; all of them if nothing was said. */
static void read_lessons(const struct options *options,
                         const struct lessons *lessons,
                         const bool known[RULES_LESSONS],
                         bool asked[RULES_LESSONS])
{
    if (!*options->LESSON)
        memcpy(asked, known, RULES_LESSONS * sizeof *known);
    for (const char *c = options->LESSON; *c;) {
        char *end;
        long number = strtol(c, &end, 10);
        if (end == c || number < 0 || number >= RULES_LESSONS || !known[number])
            fail("LESSON=%s: there is no such lesson. The lessons are 1 to "
                 "%zu.",
                 options->LESSON, lessons->count);
        asked[number] = true;
        c = end + strspn(end, " ,");
    }
}

static void prepare_exercises(struct grading *grading,
                              const struct lessons *lessons)
{
    bool asked[RULES_LESSONS] = {false};
    read_lessons(grading->options, lessons, grading->rules.lessons, asked);
    struct lesson_file *files = must(calloc(lessons->count, sizeof *files));
    grading->exercises =
        must(calloc(lessons->count, sizeof *grading->exercises));
    for (size_t i = 0, others = lessons->count; i < lessons->count; i++) {
        const struct lesson *lesson = &lessons->at[i];
        struct lesson_file file = {.folder = lesson->folder,
                                   .file = text_format("%s.c", lesson->name)};
        if (!asked[lesson->number]) {
            files[--others] = file;
            continue;
        }
        struct exercise *exercise =
            &grading->exercises[grading->exercise_count];
        exercise_prepare(exercise, lesson->folder, &grading->stage,
                         &grading->cell, &grading->secret,
                         grading->rules.seeds);
        file.stub = &exercise->stub;
        files[grading->exercise_count++] = file;
    }
    grading->collect.lessons = (struct lesson_files){
        .at = files, .count = grading->exercise_count, .all = lessons->count};
}

/* What Gradescope says of the one who handed in counts more than the rules. */
static void read_metadata(struct grading *grading)
{
    if (!*grading->options->METADATA)
        return;
    struct metadata said = metadata_read(grading->options->METADATA);
    grading->collect.submitted = said.submitted;
    for (int i = 0; said.due && i < RULES_LESSONS; i++)
        grading->rules.due[i] = said.due;
}

static void read_rules(struct grading *grading, const struct lessons *lessons)
{
    bool known[RULES_LESSONS] = {false};
    for (size_t i = 0; i < lessons->count; i++)
        known[lessons->at[i].number] = true;
    char *path = gradebook_rules(&grading->book);
    rules_read(&grading->rules, path, known);
    free(path);
    if (grading->replayed_seeds)
        grading->rules.seeds = grading->replayed_seeds;
    read_metadata(grading);
}

/* If no case counts, nobody could have a point, which is no student's fault. */
static void check_sums(const struct grading *grading)
{
    for (size_t i = 0; i < grading->exercise_count; i++) {
        const struct exercise *exercise = &grading->exercises[i];
        int number = exercise->lesson.number;
        double weight = 0;
        for (size_t c = 0; c < exercise->secret.count; c++)
            if (exercise->secret.cases[c].graded)
                weight += rules_weight(&grading->rules, number,
                                       exercise->secret.cases[c].name);
        if (weight <= 0 && grading->rules.points[number] > 0)
            fail("grading.conf leaves out all graded cases of lesson %d, so "
                 "nobody could have its\npoints. \"points %02d 0\" there says "
                 "that the lesson is worth nothing.",
                 number, number);
    }
}

/* A weight for a case that is not graded would be lost without a word. */
static void check_weights(const struct grading *grading)
{
    for (size_t w = 0; w < grading->rules.weight_count; w++) {
        const struct weight *weight = &grading->rules.weights[w];
        for (size_t i = 0; i < grading->exercise_count; i++) {
            const struct exercise *exercise = &grading->exercises[i];
            if (exercise->lesson.number == weight->lesson &&
                !exercise_grades(exercise, weight->name))
                fail(
                    "grading.conf gives a weight to a case of lesson %d, which "
                    "has no graded\ncase of that name:\n    %s\nTheir names "
                    "stand in %s.",
                    weight->lesson, weight->name, exercise->lesson.cases);
        }
    }
}

static void prepare_confinement(struct grading *grading)
{
    const struct options *options = grading->options;
    const char *wanted = options->CONFINEMENT;
    if (*wanted && strcmp(wanted, "landlock") != 0 &&
        strcmp(wanted, "bubblewrap") != 0 && strcmp(wanted, "none") != 0)
        fail("CONFINEMENT=%s: it is landlock, bubblewrap or none. Left out, "
             "the best there is.",
             wanted);
    toolchain_find(&grading->toolchain, options->settings->compile,
                   options->search_path);
    grading->cell.toolchain = &grading->toolchain;
    confine_prepare(&grading->cell, wanted);
    if (grading->cell.level != NOT_CONFINED || options->UNSAFE)
        return;
    fail("This machine can't confine programs, so nothing was graded: a "
         "submission could do\nwhatever you can. What is missing:\n%s"
         "Either of the two would do. docs/instructors.md shows a container "
         "that has both.\n"
         "UNSAFE=1 grades all the same: only for people you trust like "
         "yourself.",
         confine_missing(&grading->cell));
}

/* What atexit() can't be told otherwise. */
static struct {
    struct grading *grading;
    pid_t owner;
} to_tidy;

/* So that nothing is left behind, however the grader ends. */
static void tidy_up(void)
{
    if (getpid() != to_tidy.owner)
        return; /* a worker that gave up */
    crew_close(&to_tidy.grading->crew);
    stage_close(&to_tidy.grading->stage);
}

/* Who only reads it is in nobody's way, and it may be an archive. */
static void open_book(struct grading *grading)
{
    const struct options *options = grading->options;
    gradebook_apart(options->GRADEBOOK, options->SUBMISSIONS);
    gradebook_open(&grading->book, options->GRADEBOOK);
    record_lock(&grading->book, !grading->shard.of);
    gradebook_secret(&grading->book, &grading->secret, options->SEED,
                     options->NEW_SEEDS);
}

void grading_prepare(struct grading *grading, const struct options *options)
{
    grading->options = options;
    grading->shard = shard_read(options->SHARD);
    if (sodium_init() < 0)
        fail("There are no random numbers on this machine.");
    prepare_confinement(grading);
    if (!grading->replays)
        open_book(grading);
    struct lessons lessons;
    lessons_read(&lessons);
    read_rules(grading, &lessons);
    stage_open(&grading->stage, options->settings, options->temporary_folder);
    to_tidy.grading = grading;
    to_tidy.owner = getpid();
    atexit(tidy_up);
    prepare_exercises(grading, &lessons);
    check_weights(grading);
    if (!grading->replays)
        check_sums(grading);
}
