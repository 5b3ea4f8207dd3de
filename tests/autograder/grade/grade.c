#include "grade.h"

#include "collect/collect.h"
#include "crew.h"
#include "grade/assess/assess.h"
#include "grade/book/gradebook.h"
#include "grade/book/results.h"
#include "grade/confine/confine.h"
#include "grade/results_file.h"
#include "judge/decide/fail.h"
#include "judge/run/interrupt.h"
#include "judge/run/process.h"
#include "ticker.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A submission on its way. It is written when all before it are. */
struct pending {
    json_t *submission;
    json_t **verdicts;  /* one for each lesson */
    struct part *parts; /* the same */
    size_t waiting;     /* verdicts that are not there yet */
    double started;
    struct pending *next;
};

/* A lesson's file of a submission on its way. */
struct part {
    struct pending *pending;
    size_t lesson;
    struct text bytes;
    int64_t submitted;
    char key[EXERCISE_KEY];
};

/* All that grading a class needs. */
static struct {
    struct rules rules;
    struct toolchain toolchain;
    struct cell cell; /* what is the same for all workers */
    pid_t owner;
    struct secret secret;
    struct stage stage;
    struct exercise *exercises;
    size_t exercise_count;
    struct wanted *wanted;
    FILE *out;
    struct pending *first, *last;
    size_t waiting, done, remembered, broken;
    size_t undated; /* files for a lesson with a deadline, of unknown time */
} class;

enum { MOST_PENDING = 64 };

/* --- From verdicts to lines ---------------------------------------------- */

static void write_pending(struct pending *pending)
{
    json_t *lessons = json_object_get(pending->submission, KEY_LESSONS);
    for (size_t i = 0; i < class.exercise_count; i++) {
        json_array_append_new(lessons,
                              results_lesson(&class.exercises[i], &class.rules,
                                             pending->verdicts[i],
                                             pending->parts[i].submitted));
        text_free(&pending->parts[i].bytes);
    }
    results_finish(pending->submission, clock_seconds() - pending->started);
    if (!results_write(pending->submission, class.out))
        fail("The results can't be written: %s.", strerror(errno));
    json_decref(pending->submission);
    free(pending->verdicts);
    free(pending->parts);
    free(pending);
    class.done++;
    ticker_tell(class.done, class.remembered);
}

/* In the order of the students, whoever was ready first. */
static void write_ready(void)
{
    while (class.first && class.first->waiting == 0) {
        struct pending *next = class.first->next;
        write_pending(class.first);
        class.first = next;
        class.waiting--;
    }
    if (!class.first)
        class.last = NULL;
}

static void take_verdict(void *context, json_t *verdict)
{
    struct part *part = context;
    struct pending *pending = part->pending;
    const char *status =
        json_string_value(json_object_get(verdict, KEY_STATUS));
    if (json_is_true(json_object_get(verdict, VERDICT_KEEP)))
        gradebook_remember(part->key, verdict);
    if (status && strcmp(status, FATE_BROKEN) == 0 && !interrupted())
        class.broken++;
    pending->verdicts[part->lesson] = verdict;
    pending->waiting--;
}

/* --- From files to verdicts ----------------------------------------------- */

static json_t *verdict_without_assessing(const struct exercise *exercise,
                                         const struct found_file *file)
{
    if (file->found == FOUND_NOTHING)
        return results_plain_verdict(FATE_MISSING, "");
    if (file->found == FOUND_UNREADABLE)
        return results_plain_verdict(FATE_UNREADABLE, file->problem);
    if (exercise_is_untouched(exercise, &file->bytes))
        return results_plain_verdict(FATE_UNTOUCHED, "");
    return NULL;
}

static void grade_part(struct part *part, const struct found_file *file)
{
    struct exercise *exercise = &class.exercises[part->lesson];
    struct pending *pending = part->pending;
    json_t **verdict = &pending->verdicts[part->lesson];
    part->submitted = file->submitted;
    class.undated += file->found == FOUND_FILE && file->submitted < 0 &&
                     class.rules.due[exercise->lesson.number] > 0;
    *verdict = verdict_without_assessing(exercise, file);
    if (*verdict)
        return;
    exercise_key_of(exercise, &file->bytes, part->key);
    *verdict = gradebook_find(part->key);
    if (*verdict) {
        class.remembered++;
        return;
    }
    text_add(&part->bytes, text_string(&file->bytes), file->bytes.length);
    pending->waiting++;
    crew_assess(exercise, &part->bytes, take_verdict, part);
}

static bool visit(const struct submission *submission, void *context)
{
    (void)context;
    struct pending *pending = must(calloc(1, sizeof *pending));
    pending->submission = results_submission(submission);
    pending->started = clock_seconds();
    pending->verdicts = must(calloc(class.exercise_count, sizeof(json_t *)));
    pending->parts = must(calloc(class.exercise_count, sizeof *pending->parts));
    if (class.last)
        class.last->next = pending;
    else
        class.first = pending;
    class.last = pending;
    class.waiting++;
    pending->waiting = 1; /* not to be written while it is being filled */
    for (size_t i = 0; i < class.exercise_count && !interrupted(); i++) {
        pending->parts[i] = (struct part){.pending = pending, .lesson = i};
        grade_part(&pending->parts[i], &submission->files[i]);
    }
    pending->waiting--;
    while (class.waiting >= MOST_PENDING && !interrupted() && crew_wait())
        write_ready();
    if (!interrupted())
        write_ready();
    return !interrupted();
}

/* --- Proof that this machine grades right --------------------------------- */

/* Why a verdict on a reference solution is not what it should be, or NULL. */
static const char *fault_of(const json_t *verdict)
{
    size_t i;
    json_t *one, *cases = json_object_get(verdict, KEY_CASES);
    const char *status =
        json_string_value(json_object_get(verdict, KEY_STATUS));
    if (!status || strcmp(status, FATE_GRADED) != 0)
        return json_string_value(json_object_get(verdict, KEY_MESSAGE));
    json_array_foreach(cases, i, one)
    {
        status = json_string_value(json_object_get(one, KEY_STATUS));
        if (!status || strcmp(status, CASE_PASSED) != 0)
            return json_string_value(json_object_get(one, KEY_MESSAGE));
    }
    return NULL;
}

static void take_proof(void *context, json_t *verdict)
{
    const struct exercise *exercise = context;
    const char *fault = fault_of(verdict);
    char key[EXERCISE_KEY];
    if (fault && !interrupted())
        fail("On this machine the reference solution of lesson %d does not get "
             "all its points when\nit is confined, so nothing was graded. No "
             "student is to blame.\n(If it says \"Permission denied\": TMPDIR "
             "must lie where other users can go.)\n%s\n%s",
             exercise->lesson.number, fault,
             json_string_value(json_object_get(verdict, KEY_DIAGNOSTICS)));
    exercise_key_of(exercise, &exercise->solution, key);
    if (!fault)
        gradebook_remember(key, verdict);
    json_decref(verdict);
}

/* Before anybody is graded, the solutions are. Remembered, like all verdicts.
 */
static void prove(void)
{
    for (size_t i = 0; i < class.exercise_count && !interrupted(); i++) {
        struct exercise *exercise = &class.exercises[i];
        char key[EXERCISE_KEY];
        exercise_key_of(exercise, &exercise->solution, key);
        json_t *known = gradebook_find(key);
        if (!known)
            crew_assess(exercise, &exercise->solution, take_proof, exercise);
        json_decref(known);
    }
    while (!interrupted() && crew_wait())
        ;
}

/* --- Before and after ----------------------------------------------------- */

/* The lessons asked for, by number; all of them if nothing was said. */
static void read_lessons(const struct grade_plan *plan,
                         const struct lessons *lessons,
                         bool asked[RULES_LESSONS])
{
    bool known[RULES_LESSONS] = {false};
    for (size_t i = 0; i < lessons->count; i++)
        known[lessons->at[i].number] = true;
    if (!*plan->lessons)
        memcpy(asked, known, sizeof known);
    for (const char *c = plan->lessons; *c;) {
        char *end;
        long number = strtol(c, &end, 10);
        if (end == c || number < 0 || number >= RULES_LESSONS || !known[number])
            fail("LESSON=%s: there is no such lesson. The lessons are 1 to "
                 "%zu.",
                 plan->lessons, lessons->count);
        asked[number] = true;
        c = end + strspn(end, " ,");
    }
}

static void prepare_exercises(const struct grade_plan *plan)
{
    bool asked[RULES_LESSONS] = {false};
    struct lessons lessons;
    lessons_read(&lessons);
    read_lessons(plan, &lessons, asked);
    class.exercises = must(calloc(lessons.count, sizeof *class.exercises));
    class.wanted = must(calloc(lessons.count, sizeof *class.wanted));
    for (size_t i = 0; i < lessons.count; i++) {
        if (!asked[lessons.at[i].number])
            continue;
        struct exercise *exercise = &class.exercises[class.exercise_count];
        exercise_prepare(exercise, lessons.at[i].folder, &class.stage,
                         &class.cell, &class.secret, class.rules.seeds);
        class.wanted[class.exercise_count++] =
            (struct wanted){.folder = exercise->lesson.folder,
                            .file = text_format("%s.c", exercise->lesson.name),
                            .stub = &exercise->stub};
    }
}

/* A weight for a case that is not graded would be lost without a word. */
static void check_weights(void)
{
    for (size_t w = 0; w < class.rules.weight_count; w++) {
        const struct weight *weight = &class.rules.weights[w];
        for (size_t i = 0; i < class.exercise_count; i++) {
            const struct exercise *exercise = &class.exercises[i];
            if (exercise->lesson.number == weight->lesson &&
                !exercise_grades(exercise, weight->name))
                fail("grading.conf gives a weight to the case '%s' of lesson "
                     "%d, which has no graded\ncase of that name. They stand "
                     "in %s.",
                     weight->name, weight->lesson, exercise->lesson.cases);
        }
    }
}

static void prepare_confinement(const struct grade_plan *plan)
{
    const char *wanted = plan->confinement;
    if (*wanted && strcmp(wanted, "landlock") != 0 &&
        strcmp(wanted, "bubblewrap") != 0 && strcmp(wanted, "none") != 0)
        fail("CONFINEMENT=%s: it is landlock, bubblewrap or none. Left out, "
             "the best there is.",
             wanted);
    toolchain_find(&class.toolchain, plan->settings->compile);
    class.cell.toolchain = &class.toolchain;
    class.cell.level = confine_prepare(plan->confinement);
    if (class.cell.level != NOT_CONFINED || plan->unsafe)
        return;
    fail("This machine can't confine programs, so nothing was graded: a "
         "submission could do\nwhatever you can. What is missing:\n%s"
         "Either of the two would do. docs/instructors.md shows a container "
         "that has both.\n"
         "UNSAFE=1 grades all the same: only for people you trust like "
         "yourself.",
         confine_missing());
}

static void read_shard(const char *text, size_t *number, size_t *of)
{
    char *end;
    *number = *of = 0;
    if (!*text)
        return;
    *number = strtoul(text, &end, 10);
    if (*end == '/')
        *of = strtoul(end + 1, &end, 10);
    if (*end || *of < 1 || *of > 10000 || *number < 1 || *number > *of)
        fail("SHARD=%s should be like SHARD=2/5, the second of five parts.",
             text);
}

static int worker_count(const char *text)
{
    long count = *text ? strtol(text, NULL, 10) : 0;
    if (count < 1)
        count = sysconf(_SC_NPROCESSORS_ONLN);
    return count < 1 ? 1 : count > 64 ? 64 : (int)count;
}

static void write_head(size_t submissions, size_t shard, size_t shards)
{
    char seed_set[9];
    secret_fingerprint(&class.secret, seed_set);
    struct results_head head = {.rules = &class.rules,
                                .exercises = class.exercises,
                                .exercise_count = class.exercise_count,
                                .confinement = confine_level(class.cell.level),
                                .compiler = class.toolchain.version,
                                .seed_set = seed_set,
                                .unsafe = class.cell.level == NOT_CONFINED,
                                .submissions = submissions,
                                .shard = shard,
                                .shards = shards};
    json_t *line = results_head(&head);
    if (!results_write(line, class.out))
        fail("The results can't be written: %s.", strerror(errno));
    json_decref(line);
}

static char *results_path(size_t shard, size_t shards)
{
    if (shards == 0)
        return gradebook_path("results.jsonl");
    char *name = text_format("results-%zu-of-%zu.jsonl", shard, shards);
    char *path = gradebook_path(name);
    free(name);
    return path;
}

/* The part of the class that is ours. Returns how many files there were. */
static size_t grade_all(struct collection *collection, size_t shard,
                        size_t shards)
{
    size_t first = shards ? shard - 1 : 0, step = shards ? shards : 1;
    size_t all = collect_count(collection);
    ticker_start(all > first ? (all - first + step - 1) / step : 0);
    size_t files = collect_each(collection, first, step, visit, NULL);
    while (!interrupted() && crew_wait())
        write_ready();
    crew_close();
    ticker_stop();
    if (collect_problem(collection))
        fprintf(stderr, "%s\n", collect_problem(collection));
    if (class.undated)
        fprintf(stderr,
                "There are deadlines, but nobody knows when %zu of the files "
                "were handed in, so these\ncount as in time. Moodle's zip "
                "itself has the times, and so have git checkouts.\n",
                class.undated);
    return files;
}

static enum grade_status finish(const char *draft, const char *path)
{
    bool written = fclose(class.out) == 0;
    if (interrupted()) {
        unlink(draft);
        fprintf(stderr,
                "\nInterrupted after %zu submissions. What is graded "
                "is remembered:\nthe same command goes on from "
                "there.\n",
                class.done);
        return GRADE_INTERRUPTED;
    }
    if (!written || rename(draft, path) != 0)
        fail("The results can't be written to %s: %s.", path, strerror(errno));
    return class.broken ? GRADE_BROKEN : GRADE_DONE;
}

/* So that nothing is left behind, however the grader ends. */
static void tidy_up(void)
{
    if (getpid() != class.owner)
        return; /* a worker that gave up */
    crew_close();
    stage_close(&class.stage);
}

static void prepare(const struct grade_plan *plan)
{
    if (sodium_init() < 0)
        fail("There are no random numbers on this machine.");
    prepare_confinement(plan);
    gradebook_open(plan->gradebook);
    gradebook_secret(&class.secret, plan->seed, plan->new_seeds);
    char *rules = gradebook_rules();
    rules_read(&class.rules, rules);
    free(rules);
    stage_open(&class.stage, plan->settings);
    class.owner = getpid();
    atexit(tidy_up);
    prepare_exercises(plan);
    check_weights();
}

enum grade_status grade(const struct grade_plan *plan, char **results)
{
    size_t shard, shards;
    read_shard(plan->shard, &shard, &shards);
    prepare(plan);
    char *work = text_format("%s/collected", class.stage.folder);
    if (mkdir(work, 0700) != 0)
        fail("The grader can't make %s: %s.", work, strerror(errno));
    struct collection *collection = collect_open(
        plan->submissions, class.wanted, class.exercise_count, work);
    if (!collection)
        return GRADE_NOTHING;
    crew_open(&class.stage, &class.cell, worker_count(plan->workers));
    prove();
    *results = results_path(shard, shards);
    char *draft = text_format("%s.%ld", *results, (long)getpid());
    class.out = fopen(draft, "we");
    if (!class.out)
        fail("The results can't be written to %s: %s.", draft, strerror(errno));
    write_head(collect_count(collection), shard, shards);
    size_t files = grade_all(collection, shard, shards);
    enum grade_status status = finish(draft, *results);
    if (status == GRADE_DONE && files == 0 && shards == 0) {
        collect_say_nothing(collection);
        status = GRADE_NOTHING;
    }
    collect_close(collection);
    free(draft);
    free(work);
    return status;
}
