#include "results.h"

#include "grade/assess/assess.h"
#include "grade/results_file.h"
#include "jsons.h"
#include "judge/decide/fail.h"
#include "judge/show/hints.h"
#include "judge/show/place.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* What the cases before `end` weigh. */
static double weight_before(const struct exercise *exercise,
                            const struct rules *rules, size_t end)
{
    double total = 0;
    for (size_t i = 0; i < end; i++) {
        const struct test_case *test = &exercise->secret.cases[i];
        if (test->graded)
            total += rules_weight(rules, exercise->lesson.number, test->name);
    }
    return total;
}

/* The lesson's points for the cases before `end`. */
static double points_before(const struct exercise *exercise,
                            const struct rules *rules, size_t end)
{
    double all = weight_before(exercise, rules, exercise->secret.count);
    double share = all > 0 ? weight_before(exercise, rules, end) / all : 0;
    return rules_hundredths(rules->points[exercise->lesson.number] * share);
}

/* A case has whole hundredths, and those of all cases add up to the lesson's
 * points: of sixteen that share 7, some have 0.44 and some 0.43. */
static double case_points(const struct exercise *exercise,
                          const struct rules *rules, size_t i)
{
    return rules_hundredths(points_before(exercise, rules, i + 1) -
                            points_before(exercise, rules, i));
}

static json_t *head_cases(const struct exercise *exercise,
                          const struct rules *rules)
{
    json_t *cases = json_array();
    struct source stub;
    source_read(&stub, exercise->lesson.fresh_stub);
    for (size_t i = 0; i < exercise->secret.count; i++) {
        const struct test_case *test = &exercise->secret.cases[i];
        int line = test->steps.count ? test->steps.at[0].line : 0;
        char *function = hints_function(&exercise->lesson, test->task);
        char *words = place_case(&stub, test->name);
        json_array_append_new(
            cases, json_pack("{s:s,s:s,s:i,s:s,s:i,s:b,s:f}", KEY_NAME,
                             test->name, KEY_WORDS, words, KEY_TASK, test->task,
                             KEY_FUNCTION, function ? function : "", KEY_LINE,
                             line, KEY_GRADED, test->graded, KEY_POINTS,
                             case_points(exercise, rules, i)));
        free(function);
        free(words);
    }
    source_free(&stub);
    return cases;
}

static json_t *head_lesson(const struct exercise *exercise,
                           const struct rules *rules)
{
    int number = exercise->lesson.number;
    int64_t due = rules->due[number];
    return json_pack("{s:s,s:i,s:o,s:f,s:o,s:o}", KEY_LESSON,
                     exercise->lesson.folder, KEY_NUMBER, number, KEY_TITLE,
                     json_from_text(exercise->lesson.title), KEY_POINTS,
                     rules->points[number], KEY_DUE,
                     json_from_moment(due ? due : -1), KEY_CASES,
                     head_cases(exercise, rules));
}

static json_t *head_shard(const struct grading *grading)
{
    char rules[RECORD_HASH], worksheet[RECORD_HASH];
    record_rules(&grading->book, rules);
    record_hash(grading->options->WORKSHEET, worksheet);
    return json_pack("{s:I,s:I,s:s,s:s}", KEY_NUMBER,
                     (json_int_t)grading->shard.number, KEY_OF,
                     (json_int_t)grading->shard.of, KEY_RULES, rules,
                     KEY_WORKSHEET, worksheet);
}

json_t *results_head(const struct grading *grading, size_t submissions,
                     const char *fingerprint)
{
    double possible = 0;
    char seed_set[9];
    json_t *lessons = json_array();
    for (size_t i = 0; i < grading->exercise_count; i++) {
        const struct exercise *exercise = &grading->exercises[i];
        possible += grading->rules.points[exercise->lesson.number];
        json_array_append_new(lessons, head_lesson(exercise, &grading->rules));
    }
    secret_fingerprint(&grading->secret, seed_set);
    json_t *line = json_pack(
        "{s:s,s:s,s:o,s:s,s:b,s:o,s:s,s:I,s:s?,s:s,s:I,s:f,s:o}", KEY_SCHEMA,
        RESULTS_SCHEMA, KEY_VERSION, grading->options->version, KEY_GRADED,
        json_from_moment((int64_t)time(NULL)), KEY_CONFINEMENT,
        grading->cell.words, KEY_UNSAFE, grading->cell.level == NOT_CONFINED,
        KEY_COMPILER, json_from_text(grading->toolchain.version), KEY_SEED_SET,
        seed_set, KEY_SEEDS, (json_int_t)grading->rules.seeds, KEY_ZONE,
        grading->rules.zone, KEY_CLASS, fingerprint, KEY_SUBMISSIONS,
        (json_int_t)submissions, KEY_POSSIBLE, possible, KEY_LESSONS, lessons);
    if (grading->shard.of)
        json_object_set_new(line, KEY_SHARD, head_shard(grading));
    return line;
}

json_t *results_identifiers(const struct collect_owner *who)
{
    json_t *identifiers = json_object();
    json_set_text(identifiers, KEY_MOODLE_PARTICIPANT, who->moodle);
    json_set_text(identifiers, KEY_CANVAS_USER, who->canvas);
    json_set_text(identifiers, KEY_BRIGHTSPACE_USER, who->brightspace);
    return identifiers;
}

json_t *results_submission(const struct submission *submission)
{
    struct collect_owner who = {.moodle = submission->moodle_participant,
                                .canvas = submission->canvas_user,
                                .brightspace = submission->brightspace_user};
    json_t *identifiers = results_identifiers(&who), *problems = json_array();
    json_set_text(identifiers, KEY_CANVAS_SUBMISSION,
                  submission->canvas_submission);
    for (size_t i = 0; i < submission->problem_count; i++)
        json_array_append_new(problems,
                              json_from_text(submission->problems[i]));
    if (submission->late_mark)
        json_array_append_new(problems,
                              json_string("Canvas says that it was handed in "
                                          "late; nothing was taken off."));
    json_t *line =
        json_pack("{s:o,s:o,s:o,s:o,s:b,s:f,s:f,s:o,s:[]}", KEY_STUDENT,
                  json_from_text(submission->student), KEY_IDENTIFIERS,
                  identifiers, KEY_ORIGIN, json_from_text(submission->origin),
                  KEY_SUBMITTED, json_from_moment(submission->submitted),
                  KEY_LATE_MARK, submission->late_mark, KEY_POINTS, 0.0,
                  KEY_SECONDS, 0.0, KEY_PROBLEMS, problems, KEY_LESSONS);
    if (submission->team)
        json_object_set_new(line, KEY_TEAM, json_true());
    if (submission->unread)
        json_object_set_new(line, KEY_UNREAD, json_true());
    return line;
}

json_t *results_plain_verdict(const char *status, const char *message)
{
    return json_pack("{s:s,s:o,s:s,s:[],s:[],s:[]}", KEY_STATUS, status,
                     KEY_MESSAGE, json_from_text(message), KEY_DIAGNOSTICS, "",
                     KEY_FLAGS, KEY_MISTAKES, KEY_CASES);
}

/* Gives the cases of a verdict their points; returns their sum. */
static double give_points(const struct exercise *exercise,
                          const struct rules *rules, json_t *cases, int *passed)
{
    size_t i;
    json_t *one;
    double sum = 0;
    json_array_foreach(cases, i, one)
    {
        bool fine = strcmp(json_string_value(json_object_get(one, KEY_STATUS)),
                           CASE_PASSED) == 0;
        double points = fine && i < exercise->secret.count
                            ? case_points(exercise, rules, i)
                            : 0;
        json_object_set_new(one, KEY_POINTS, json_real(points));
        sum += points;
        *passed += fine;
    }
    return rules_hundredths(sum);
}

json_t *results_unclear(const char *message, const char *flag)
{
    json_t *verdict = results_plain_verdict(FATE_UNCLEAR, message);
    if (flag)
        json_array_append_new(json_object_get(verdict, KEY_FLAGS),
                              json_from_text(flag));
    return verdict;
}

/* What went wrong is not the student's, and so never a 0. */
static bool is_left_blank(const json_t *verdict, const struct rules *rules)
{
    const char *fate = json_string_value(json_object_get(verdict, KEY_STATUS));
    if (strcmp(fate, FATE_MISSING) == 0)
        return rules->missing_blank;
    if (results_is_excused(verdict))
        return true;
    return strcmp(fate, FATE_BROKEN) == 0 ||
           strcmp(fate, FATE_UNREADABLE) == 0 ||
           strcmp(fate, FATE_UNCLEAR) == 0;
}

json_t *results_lesson(const struct exercise *exercise,
                       const struct rules *rules, const struct terms *terms,
                       json_t *verdict, int64_t submitted)
{
    int passed = 0;
    bool late;
    json_t *cases = json_object_get(verdict, KEY_CASES);
    double points = give_points(exercise, rules, cases, &passed);
    double deducted = rules_deduction(terms, points, submitted, &late);
    json_object_del(verdict, VERDICT_KEEP);
    json_t *lesson =
        json_pack("{s:s,s:o,s:f,s:b,s:i,s:I}", KEY_LESSON,
                  exercise->lesson.folder, KEY_POINTS,
                  is_left_blank(verdict, rules)
                      ? json_null()
                      : json_real(rules_hundredths(points - deducted)),
                  KEY_DEDUCTED, deducted, KEY_LATE, late, KEY_PASSED, passed,
                  KEY_TOTAL, (json_int_t)exercise->secret.count);
    if (terms->due != rules->due[exercise->lesson.number])
        json_object_set_new(lesson, KEY_DUE, json_from_moment(terms->due));
    if (submitted >= 0)
        json_object_set_new(lesson, KEY_SUBMITTED, json_from_moment(submitted));
    json_object_update(lesson, verdict);
    json_decref(verdict);
    return lesson;
}

void results_file(json_t *lesson, const char *path, const char *hash)
{
    json_set_text(lesson, KEY_FILE, path);
    json_set_text(lesson, KEY_HASH, *hash ? hash : NULL);
}

FILE *results_create(const char *path)
{
    FILE *out = fopen(path, "we");
    if (!out)
        fail("The results can't be written to %s: %s.", path, strerror(errno));
    return out;
}

void results_write(const json_t *line, FILE *out)
{
    if (json_dumpf(line, out, JSON_COMPACT) != 0 || fputc('\n', out) == EOF)
        fail("The results can't be written: %s.\nWhat is graded so far is "
             "remembered, where there was room: type the same again\nwhen "
             "there is.",
             strerror(errno));
}
