/* A submission is written when its verdicts are there, and all before it. */
#include "grade/assess/assess.h"
#include "grade/book/results.h"
#include "grade/results_file.h"
#include "grading.h"
#include "judge/decide/fail.h"
#include "judge/process/interrupt.h"
#include "judge/process/process.h"

#include <stdlib.h>
#include <string.h>

/* A lesson's file of a submission on its way. */
struct part {
    struct grading *grading;
    struct pending *pending;
    struct exercise *exercise;
    struct text bytes;
    int64_t submitted;
    char *path; /* within the submission, or NULL */
    char hash[RECORD_HASH];
    json_t *verdict;
    char key[EXERCISE_KEY];
};

/* A submission on its way. */
struct pending {
    size_t number;
    json_t *submission;
    struct part *parts; /* one for each lesson */
    size_t waiting;     /* verdicts that are not there yet */
    double started;
    struct pending *next;
};

enum { MOST_PENDING = 64 };

/* --- From verdicts to lines ---------------------------------------------- */

static json_t *lesson_of(struct grading *grading, const struct part *part,
                         const struct person *person)
{
    int number = part->exercise->lesson.number;
    struct terms terms = roster_terms(person->row, &grading->rules, number);
    int64_t submitted = part->submitted < 0 && *part->hash ? person->submitted
                                                           : part->submitted;
    grading->undated += *part->hash && submitted < 0 && terms.due > 0;
    bool excused = person->row && person->row->excused[number];
    json_t *verdict = excused ? results_plain_verdict(FATE_EXCUSED, "")
                              : json_deep_copy(part->verdict);
    json_t *lesson = results_lesson(part->exercise, &grading->rules, &terms,
                                    verdict, submitted);
    results_file(lesson, part->path, part->hash);
    results_override(lesson,
                     overrides_find(&grading->overrides, &person->who, number));
    return lesson;
}

static void write_person(struct grading *grading, const struct pending *pending,
                         const struct person *person)
{
    json_t *line = json_deep_copy(pending->submission);
    json_t *lessons = json_object_get(line, KEY_LESSONS);
    for (size_t i = 0; i < grading->exercise_count; i++) {
        json_t *lesson = lesson_of(grading, &pending->parts[i], person);
        grading->open += results_needs_a_look(lesson);
        json_array_append_new(lessons, lesson);
    }
    results_person(line, person);
    results_finish(line, &grading->rules, clock_seconds() - pending->started);
    results_write(line, grading->queue.out);
    json_decref(line);
}

static void write_pending(struct grading *grading, struct pending *pending)
{
    const struct people *people = &grading->people;
    for (size_t i = people->first[pending->number];
         i < people->first[pending->number + 1]; i++)
        write_person(grading, pending, &people->at[i]);
    for (size_t i = 0; i < grading->exercise_count; i++) {
        json_decref(pending->parts[i].verdict);
        free(pending->parts[i].path);
        text_free(&pending->parts[i].bytes);
    }
    json_decref(pending->submission);
    free(pending->parts);
    free(pending);
    ticker_tell(&grading->ticker, ++grading->queue.done, grading->remembered);
}

/* In the order of the students, whoever was ready first. */
static void write_ready(struct grading *grading)
{
    struct queue *queue = &grading->queue;
    while (queue->first && queue->first->waiting == 0) {
        struct pending *next = queue->first->next;
        write_pending(grading, queue->first);
        queue->first = next;
        queue->length--;
    }
    if (!queue->first)
        queue->last = NULL;
}

static void take_verdict(void *context, json_t *verdict)
{
    struct part *part = context;
    if (json_is_true(json_object_get(verdict, VERDICT_KEEP)))
        gradebook_remember(&part->grading->book, part->key, verdict);
    part->verdict = verdict;
    part->pending->waiting--;
}

/* --- From files to verdicts ----------------------------------------------- */

static json_t *verdict_without_assessing(const struct exercise *exercise,
                                         const struct found_file *file)
{
    if (file->found == FOUND_NOTHING)
        return results_plain_verdict(FATE_MISSING, "");
    if (file->found == FOUND_UNREADABLE)
        return results_plain_verdict(FATE_UNREADABLE, file->problem);
    if (file->found == FOUND_UNCLEAR)
        return results_unclear(file->problem, file->private);
    if (exercise_is_untouched(exercise, &file->bytes))
        return results_plain_verdict(FATE_UNTOUCHED, "");
    return NULL;
}

/* A verdict that a damaged disk has changed is reached anew. */
static bool is_whole(const struct exercise *exercise, const json_t *verdict)
{
    const char *fate = json_string_value(json_object_get(verdict, KEY_STATUS));
    const json_t *cases = json_object_get(verdict, KEY_CASES), *one;
    size_t i;
    json_array_foreach(cases, i, one)
    {
        if (!json_is_string(json_object_get(one, KEY_STATUS)))
            return false;
    }
    return fate && (strcmp(fate, FATE_GRADED) != 0 ||
                    json_array_size(cases) == exercise->secret.count);
}

static void grade_part(struct part *part, const struct found_file *file)
{
    struct grading *grading = part->grading;
    struct exercise *exercise = part->exercise;
    part->submitted = file->submitted;
    if (file->path)
        part->path = text_format("%s", file->path);
    if (file->found == FOUND_FILE)
        grading->unkept +=
            !record_keep(&grading->book, &file->bytes, part->hash);
    part->verdict = verdict_without_assessing(exercise, file);
    if (part->verdict)
        return;
    exercise_key_of(exercise, &file->bytes, part->key);
    part->verdict = gradebook_find(&grading->book, part->key);
    if (is_whole(exercise, part->verdict)) {
        grading->remembered++;
        return;
    }
    json_decref(part->verdict);
    part->verdict = NULL;
    text_add(&part->bytes, text_string(&file->bytes), file->bytes.length);
    part->pending->waiting++;
    crew_assess(&grading->crew, exercise, &part->bytes, take_verdict, part);
}

static struct pending *append(struct queue *queue,
                              const struct submission *submission)
{
    struct pending *pending = must(calloc(1, sizeof *pending));
    pending->submission = results_submission(submission);
    pending->started = clock_seconds();
    if (queue->last)
        queue->last->next = pending;
    else
        queue->first = pending;
    queue->last = pending;
    queue->length++;
    return pending;
}

bool grading_visit(const struct submission *submission, void *context)
{
    struct grading *grading = context;
    size_t count = grading->exercise_count;
    struct pending *pending = append(&grading->queue, submission);
    pending->number = grading->visited;
    grading->unread |= submission->unread;
    grading->visited += grading->shard.of ? grading->shard.of : 1;
    pending->parts = must(calloc(count, sizeof *pending->parts));
    pending->waiting = 1; /* not to be written while it is being filled */
    for (size_t i = 0; i < count && !interrupted(); i++) {
        pending->parts[i] = (struct part){.grading = grading,
                                          .pending = pending,
                                          .exercise = &grading->exercises[i]};
        grade_part(&pending->parts[i], &submission->files[i]);
    }
    pending->waiting--;
    while (grading->queue.length >= MOST_PENDING && !interrupted() &&
           crew_wait(&grading->crew))
        write_ready(grading);
    if (!interrupted())
        write_ready(grading);
    return !interrupted();
}

void grading_visit_missing(struct grading *grading)
{
    const struct people *people = &grading->people;
    char nowhere[] = "";
    struct found_file *nothing =
        must(calloc(grading->exercise_count, sizeof *nothing));
    for (size_t i = 0; i < grading->exercise_count; i++)
        nothing[i].submitted = -1;
    while (!interrupted() && grading->visited < people->submissions) {
        const struct person *person =
            &people->at[people->first[grading->visited]];
        struct submission submission = {
            .student = person->who.student,
            .origin = nowhere,
            .moodle_participant = person->who.moodle,
            .canvas_user = person->who.canvas,
            .brightspace_user = person->who.brightspace,
            .submitted = -1,
            .files = nothing,
        };
        grading_visit(&submission, grading);
    }
    free(nothing);
}

void grading_drain(struct grading *grading)
{
    while (!interrupted() && crew_wait(&grading->crew))
        write_ready(grading);
}
