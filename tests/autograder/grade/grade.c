/* Grading a class, from the plan to the results file. */
#include "grade.h"

#include "grade/book/jsons.h"
#include "grade/book/misnamed.h"
#include "grade/book/results.h"
#include "grade/confine/users.h"
#include "grade/results_file.h"
#include "grading.h"
#include "judge/decide/fail.h"
#include "judge/process/interrupt.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int worker_count(const char *text)
{
    char *end;
    long count = strtol(text, &end, 10);
    if (*text && (*end || count < 1))
        fail("WORKERS=%s: write how many files are graded side by side, 1 or "
             "more.",
             text);
    if (!*text)
        count = sysconf(_SC_NPROCESSORS_ONLN);
    return count < 1 ? 1 : count > 64 ? 64 : (int)count;
}

/* The part of the class that is ours. Returns how many files there were. */
static size_t grade_all(struct grading *grading, struct collection *collection)
{
    size_t all = grading->people.submissions;
    size_t first = 0, step = 1;
    if (grading->shard.of) {
        first = grading->shard.number - 1;
        step = grading->shard.of;
    }
    ticker_start(&grading->ticker,
                 all > first ? (all - first + step - 1) / step : 0);
    grading->visited = first;
    size_t files =
        collect_each(collection, first, step, grading_visit, grading);
    grading_visit_missing(grading);
    grading_drain(grading);
    crew_close(&grading->crew);
    ticker_stop(&grading->ticker);
    grading->cut = collect_problem(collection) != NULL;
    if (grading->cut)
        fprintf(stderr, "%s\n", collect_problem(collection));
    if (grading->unkept)
        fprintf(stderr,
                "%zu of the files can't be kept in the gradebook, so that "
                "their grades can't be\nexplained. Make room there, and type "
                "the same again.\n",
                grading->unkept);
    if (grading->undated)
        fprintf(stderr,
                "There are deadlines, but nobody knows when %zu of the files "
                "were handed in.\nThese count as in time. Where times come "
                "from:\n"
                "  Moodle                   WORKSHEET=file.csv, its grading "
                "worksheet\n"
                "  Blackboard, Brightspace  the names they give: leave them as "
                "they are\n"
                "  git                      the commits: grade the checkouts "
                "themselves\n"
                "  Canvas                   nowhere: it only marks what came "
                "late\n",
                grading->undated);
    return files;
}

/* A shard's results wait for the others'; there is nothing to report yet. */
static enum grade_status say_shard(const char *path, bool cut)
{
    fprintf(stderr,
            "Wrote %s. When all shards are there, make grade-merge\nputs them "
            "together and makes the report (FORMAT=, OUT=, FEEDBACK=).\n",
            path);
    return cut ? GRADE_LOOK : GRADE_DONE;
}

/* Turns the draft into the results. */
static enum grade_status finish(struct grading *grading, const char *draft,
                                const char *path)
{
    bool written = fclose(grading->queue.out) == 0;
    if (interrupted()) {
        unlink(draft);
        fprintf(stderr,
                "\nInterrupted. Graded so far: %zu. That is remembered, and\n"
                "the same command%s goes on from there.\n",
                grading->queue.done,
                grading->options->NEW_SEEDS ? ", without NEW_SEEDS=1," : "");
        return GRADE_INTERRUPTED;
    }
    if (!written ||
        !(grading->shard.of ? rename(draft, path) == 0
                            : record_replace(&grading->book, draft)))
        fail("The results can't be written to %s: %s.", path, strerror(errno));
    if (grading->shard.of)
        return say_shard(path, grading->cut);
    return grading->open || grading->unread || grading->cut ? GRADE_LOOK
                                                            : GRADE_DONE;
}

static char *who_is(const struct collect_owner *owner)
{
    json_t *line = json_object();
    json_set_text(line, KEY_STUDENT, owner->student);
    json_object_set_new(line, KEY_IDENTIFIERS, results_identifiers(owner));
    char *who = results_file_who(line);
    json_decref(line);
    return who;
}

/* Whom there is something of, by what the next export will know them by. */
static json_t *everybody(const struct people *people)
{
    json_t *who = json_object();
    for (size_t i = 0; i < people->count; i++) {
        const struct person *person = &people->at[i];
        const struct collect_owner *owner = &person->who;
        bool there = person->submission < people->submissions - people->missing;
        char *one = who_is(owner);
        record_add(who, one, there);
        /* As they were known by a worksheet that had not their number. */
        record_add(who, owner->student, there);
        if (person->team) /* as long as nobody knew who is in it */
            record_add(who, person->team, there);
        if (person->row) /* as they were known while nothing was there */
            record_add(who, person->row->name, there);
        free(one);
    }
    return who;
}

/* Nothing is overwritten that is of another class; then what was asked for
 * may be written down. */
static void begin_record(const struct grading *grading, const json_t *head)
{
    const struct options *options = grading->options;
    json_t *who = everybody(&grading->people);
    if (!grading->shard.of && !options->FORGET)
        record_guard(&grading->book, who, json_object_get(head, KEY_LESSONS),
                     options->SUBMISSIONS);
    if (options->NEW_SEEDS)
        gradebook_renew(&grading->book, &grading->secret);
    json_decref(who);
}

static struct collection *open_collection(struct grading *grading)
{
    char *work = text_format("%s/collected", grading->stage.folder);
    if (mkdir(work, 0711) != 0)
        fail("The grader can't make %s: %s.", work, strerror(errno));
    grading->collect.path = grading->options->SUBMISSIONS;
    grading->collect.worksheet = grading->options->WORKSHEET;
    choices_read(&grading->choices,
                 gradebook_path(&grading->book, "choices.conf"));
    grading->collect.choices = &grading->choices;
    grading->collect.work_folder = work;
    grading->collect.search_path = grading->options->search_path;
    _Static_assert((int)CREW_MOST < (int)USERS_OF_SLOTS,
                   "git has users of its own");
    grading->git = grading->cell;
    grading->git.slot = CREW_MOST;
    grading->guard = confine_guard(&grading->git);
    grading->collect.guard = &grading->guard;
    return collect_open(&grading->collect);
}

/* Rules for a section that nobody is in would be lost without a word. */
static void check_sections(const struct grading *grading)
{
    for (size_t i = 0; i < grading->rules.section_count; i++)
        if (!roster_has_section(&grading->roster,
                                grading->rules.sections[i].name))
            fail("grading.conf has rules for the section \"%s\", and nobody in "
                 "the gradebook's\nroster.csv is in it.",
                 grading->rules.sections[i].name);
}

/* Who is in the class, and what was set by hand, or chosen, for whom. */
static void find_people(struct grading *grading,
                        const struct collection *collection)
{
    roster_read(&grading->roster, gradebook_path(&grading->book, "roster.csv"),
                &grading->rules);
    check_sections(grading);
    people_find(&grading->people, collection, &grading->roster);
    overrides_read(&grading->overrides,
                   gradebook_path(&grading->book, "overrides.conf"));
    overrides_check(&grading->overrides, &grading->people,
                    &grading->collect.lessons, &grading->rules);
    by_hand_check_choices(&grading->choices, &grading->people,
                          &grading->collect.lessons);
}

enum grade_status grade(const struct options *options)
{
    struct grading *grading = must(calloc(1, sizeof *grading));
    grading_prepare(grading, options);
    struct collection *collection = open_collection(grading);
    if (!collection)
        return GRADE_NOTHING;
    misnamed_tell(&grading->book);
    find_people(grading, collection);
    json_t *head = results_head(grading, grading->people.count,
                                collect_fingerprint(collection));
    begin_record(grading, head);
    crew_open(&grading->crew, &grading->stage, &grading->cell,
              worker_count(options->WORKERS));
    grading_prove(grading);
    char *path = gradebook_results(&grading->book, grading->shard);
    /* What dies leaves it behind, for the next one to write over. Only a shard
     * may be graded by two at once, on two machines. */
    char *draft = grading->shard.of > 0
                      ? text_format("%s.%ld", path, (long)getpid())
                      : text_format("%s.new", path);
    grading->queue.out = results_create(draft);
    results_write(head, grading->queue.out);
    json_decref(head);
    size_t files = grade_all(grading, collection);
    bool nothing =
        files == 0 && !grading->cut && !grading->shard.of && !interrupted();
    if (nothing)
        collect_say_nothing(collection);
    enum grade_status status;
    if (nothing && collect_count(collection) > 1) {
        unlink(draft); /* it may be of another assignment, and is no record */
        status = GRADE_NOTHING;
    } else {
        status = finish(grading, draft, path);
        /* One student's may go to a platform, which has to tell the student. */
        if (nothing && status == GRADE_DONE)
            status = GRADE_LOOK;
    }
    collect_close(collection);
    free(draft);
    free(path);
    return status; /* the rest goes with the process */
}
