/* One grade, explained: what the record says of a student, and whether this
 * machine comes to the same with the file that was kept. */
#include "grade/book/results.h"
#include "grade/name_search.h"
#include "grade/results_file.h"
#include "grading.h"
#include "judge/decide/fail.h"
#include "judge/process/interrupt.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A recorded lesson that is graded once more. */
struct replay {
    const json_t *recorded;
    struct exercise *exercise;
    struct text bytes;
    bool differs, gone;
};

/* --- What is recorded ----------------------------------------------------- */

struct recorded {
    json_t *head, *submission;
};

static const char *text_in(const json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));
    return text ? text : "";
}

/* Keeps it if it is, so far, who is meant. */
static void look_at(struct recorded *found, struct name_search *search,
                    json_t *submission)
{
    if (!name_search_try(search, text_in(submission, KEY_STUDENT),
                         results_file_number(submission),
                         text_in(submission, KEY_OF_TEAM)))
        return;
    json_decref(found->submission);
    found->submission = json_incref(submission);
}

static bool is_head(const json_t *line)
{
    return strcmp(text_in(line, KEY_SCHEMA), RESULTS_SCHEMA) == 0;
}

static void read_record(struct recorded *found, struct name_search *search,
                        const char *path)
{
    FILE *file = fopen(path, "re");
    char *line = NULL;
    size_t size = 0;
    for (int number = 1; file && getline(&line, &size, file) > 0; number++) {
        json_t *one = json_loads(line, 0, NULL);
        if (number == 1 ? !is_head(one) : !json_object_get(one, KEY_STUDENT))
            fail("%s, line %d:\nit is damaged, or of another version of the "
                 "grader. Grade again: what is\nremembered is not run again.",
                 path, number);
        if (number == 1)
            found->head = json_incref(one);
        else
            look_at(found, search, one);
        json_decref(one);
    }
    free(line);
    if (!file || !found->head)
        fail("There are no grades in %s yet.\nGrade first: make grade "
             "SUBMISSIONS=path",
             path);
    fclose(file);
}

static void find(struct recorded *found, const struct gradebook *book,
                 const char *wanted)
{
    struct name_search search = {.typed = wanted};
    char *path = gradebook_path(book, "results.jsonl");
    read_record(found, &search, path);
    if (search.fit == FITS_NOT)
        fail("No student in %s\nis called %s. The format table has all names.",
             path, wanted);
    if (search.fit == FITS_A_WORD)
        fail("No student in %s\nis called %s. The names that are like it:%s",
             path, wanted, text_string(&search.found));
    if (search.count > 1)
        fail("%zu students in %s\nare called like that. Write the whole name, "
             "or the number:%s",
             search.count, path, text_string(&search.found));
    text_free(&search.found);
    free(path);
}

/* "1,2,5": those of the record, unless fewer are asked for. */
static char *lessons_of(const struct options *options, const json_t *head)
{
    if (*options->LESSON)
        return text_format("%s", options->LESSON);
    struct text numbers = {0};
    size_t i;
    json_t *lesson;
    json_array_foreach(json_object_get(head, KEY_LESSONS), i, lesson)
    {
        text_addf(&numbers, "%s%d", i ? "," : "",
                  (int)json_integer_value(json_object_get(lesson, KEY_NUMBER)));
    }
    return numbers.bytes;
}

/* --- Once more ------------------------------------------------------------ */

static void compare_cases(struct replay *replay, const json_t *verdict)
{
    size_t i;
    json_t *had;
    const json_t *cases = json_object_get(verdict, KEY_CASES);
    json_array_foreach(json_object_get(replay->recorded, KEY_CASES), i, had)
    {
        const json_t *has = json_array_get(cases, i);
        const char *before = text_in(had, KEY_STATUS);
        if (strcmp(before, text_in(has, KEY_STATUS)) == 0)
            continue;
        replay->differs = true;
        fprintf(stderr,
                "Lesson %d: recorded is that the case %s %s; here it "
                "%s.\n",
                replay->exercise->lesson.number, text_in(had, KEY_NAME), before,
                text_in(has, KEY_STATUS));
    }
}

static void take_replay(void *context, json_t *verdict)
{
    struct replay *replay = context;
    const char *before = text_in(replay->recorded, KEY_STATUS);
    const char *now = text_in(verdict, KEY_STATUS);
    int number = replay->exercise->lesson.number;
    if (strcmp(before, now) == 0) {
        compare_cases(replay, verdict);
    } else {
        replay->differs = true;
        fprintf(stderr,
                "Lesson %d: recorded is \"%s\"; here it is \"%s\". %s\n",
                number, before, now, text_in(verdict, KEY_MESSAGE));
    }
    if (!replay->differs)
        fprintf(stderr, "Lesson %d, graded again: the same here.\n", number);
    json_decref(verdict);
}

static const json_t *recorded_lesson(const json_t *submission,
                                     const char *folder)
{
    size_t i;
    json_t *lesson;
    json_array_foreach(json_object_get(submission, KEY_LESSONS), i, lesson)
    {
        if (strcmp(text_in(lesson, KEY_LESSON), folder) == 0)
            return lesson;
    }
    return NULL;
}

static void check_lessons(const struct grading *grading,
                          const json_t *submission)
{
    for (size_t i = 0; i < grading->exercise_count; i++) {
        const struct lesson *lesson = &grading->exercises[i].lesson;
        if (!recorded_lesson(submission, lesson->folder))
            fail("Lesson %d was not graded: there is nothing to explain.",
                 lesson->number);
    }
}

/* Was it run at all? */
static bool was_judged(const json_t *lesson)
{
    const char *fate = text_in(lesson, KEY_STATUS);
    return *text_in(lesson, KEY_HASH) && strcmp(fate, FATE_UNTOUCHED) != 0 &&
           strcmp(fate, FATE_EXCUSED) != 0;
}

/* Begins to grade a lesson again, if its file is still there. */
static void begin(struct grading *grading, struct replay *replay)
{
    int number = replay->exercise->lesson.number;
    replay->gone = !record_read(
        &grading->book, text_in(replay->recorded, KEY_HASH), &replay->bytes);
    if (!replay->gone)
        crew_assess(&grading->crew, replay->exercise, &replay->bytes,
                    take_replay, replay);
    else
        fprintf(stderr,
                "Lesson %d: the file that was graded is not in the gradebook "
                "any more, or is\ndamaged. Grade again, and it is kept anew.\n",
                number);
}

/* What came of it: does anything differ, could anything not be repeated? */
static struct replay replay_all(struct grading *grading,
                                const json_t *submission)
{
    size_t count = grading->exercise_count;
    struct replay *replays = must(calloc(count + 1, sizeof *replays));
    struct replay all = {0};
    for (size_t i = 0; i < count; i++) {
        struct exercise *exercise = &grading->exercises[i];
        const json_t *lesson =
            recorded_lesson(submission, exercise->lesson.folder);
        replays[i] = (struct replay){.recorded = lesson, .exercise = exercise};
        if (was_judged(lesson))
            begin(grading, &replays[i]);
    }
    while (!interrupted() && crew_wait(&grading->crew))
        ;
    for (size_t i = 0; i < count; i++) {
        all.differs |= replays[i].differs;
        all.gone |= replays[i].gone;
        text_free(&replays[i].bytes);
    }
    free(replays);
    return all;
}

/* What else may be why. */
static void compare_conditions(const json_t *had, const json_t *has)
{
    static const struct {
        const char *key, *what;
    } all[] = {{KEY_VERSION, "workbook"},
               {KEY_COMPILER, "compiler"},
               {KEY_CONFINEMENT, "confinement"}};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        const char *before = text_in(had, all[i].key);
        const char *now = text_in(has, all[i].key);
        if (strcmp(before, now) != 0)
            fprintf(stderr, "The %s was %s, and is %s here.\n", all[i].what,
                    before, now);
    }
}

static void write_down(const struct recorded *found, const char *file)
{
    FILE *out = results_create(file);
    json_object_set_new(found->head, KEY_SUBMISSIONS, json_integer(1));
    results_write(found->head, out);
    results_write(found->submission, out);
    if (fclose(out) != 0)
        fail("%s can't be written.", file);
}

enum grade_status grade_explain(const struct options *options, const char *file)
{
    struct grading *grading = must(calloc(1, sizeof *grading));
    struct options asked = *options;
    struct recorded found = {0};
    grading->book.folder = options->GRADEBOOK;
    find(&found, &grading->book, options->STUDENT);
    write_down(&found, file); /* it is shown, whatever comes of it here */
    asked.LESSON = lessons_of(options, found.head);
    if (!gradebook_old_secret(&grading->book, &grading->secret,
                              text_in(found.head, KEY_SEED_SET)))
        fail("The seeds of that grading (%s) are no longer in the gradebook\n"
             "%s, so it can't be repeated.",
             text_in(found.head, KEY_SEED_SET), options->GRADEBOOK);
    grading->replays = true;
    grading->replayed_seeds =
        (size_t)json_integer_value(json_object_get(found.head, KEY_SEEDS));
    grading_prepare(grading, &asked);
    check_lessons(grading, found.submission);
    crew_open(&grading->crew, &grading->stage, &grading->cell, 2);
    struct replay all = replay_all(grading, found.submission);
    crew_close(&grading->crew);
    if (interrupted())
        return GRADE_INTERRUPTED;
    if (all.differs) {
        json_t *here = results_head(grading, 1, "");
        compare_conditions(found.head, here);
        json_decref(here);
    }
    return all.differs || all.gone ? GRADE_LOOK : GRADE_DONE;
}
