/* One grade, explained: what the record says of a student, and whether this
 * machine comes to the same with the file that was kept. */
#include "grade/book/results.h"
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
    const struct exercise *exercise;
    struct text bytes;
    bool differs;
};

/* --- What is recorded ----------------------------------------------------- */

struct recorded {
    json_t *head, *submission;
    struct text near; /* those whose names are like it, or who are called so */
    size_t alike, called;
};

static const char *text_in(const json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));
    return text ? text : "";
}

/* By the platform's number, or the name as the report has it. */
static bool is_called(const json_t *submission, const char *wanted)
{
    const json_t *numbers = json_object_get(submission, KEY_IDENTIFIERS);
    return strcmp(text_in(submission, KEY_STUDENT), wanted) == 0 ||
           strcmp(text_in(numbers, KEY_MOODLE_PARTICIPANT), wanted) == 0 ||
           strcmp(text_in(numbers, KEY_CANVAS_USER), wanted) == 0;
}

static void add_near(struct recorded *found, const json_t *submission)
{
    const json_t *numbers = json_object_get(submission, KEY_IDENTIFIERS);
    const char *moodle = text_in(numbers, KEY_MOODLE_PARTICIPANT);
    const char *number = *moodle ? moodle : text_in(numbers, KEY_CANVAS_USER);
    text_addf(&found->near, "  %s%s%s\n", text_in(submission, KEY_STUDENT),
              *number ? ", number " : "", number);
}

/* Who is called so, else who has it as a part of the name. */
static void look_at(struct recorded *found, json_t *submission,
                    const char *wanted)
{
    bool called = is_called(submission, wanted);
    if (!called && (found->called ||
                    !strcasestr(text_in(submission, KEY_STUDENT), wanted)))
        return;
    if (called && found->called++ == 0) {
        text_free(&found->near);
        found->alike = 0;
    }
    if (found->alike++ < 5)
        add_near(found, submission);
    json_decref(found->submission);
    found->submission = json_incref(submission);
}

static void read_record(struct recorded *found, const char *path,
                        const char *wanted)
{
    FILE *file = fopen(path, "re");
    char *line = NULL;
    size_t size = 0;
    while (file && getline(&line, &size, file) > 0) {
        json_t *one = json_loads(line, 0, NULL);
        if (!found->head)
            found->head = json_incref(one);
        else
            look_at(found, one, wanted);
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
    char *path = gradebook_path(book, "results.jsonl");
    read_record(found, path, wanted);
    if (!found->submission)
        fail("No student in %s is called %s. The format table has all names.",
             path, wanted);
    if (found->alike > 1)
        fail("%zu students in %s are called like that. Write the whole name, "
             "or the number:\n%s",
             found->alike, path, text_string(&found->near));
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

static bool replay_all(struct grading *grading, const json_t *submission)
{
    size_t count = grading->exercise_count;
    struct replay *replays = must(calloc(count + 1, sizeof *replays));
    bool differs = false;
    for (size_t i = 0; i < count; i++) {
        struct exercise *exercise = &grading->exercises[i];
        const json_t *lesson =
            recorded_lesson(submission, exercise->lesson.folder);
        const char *hash = text_in(lesson, KEY_HASH);
        replays[i] = (struct replay){.recorded = lesson, .exercise = exercise};
        if (!*hash || strcmp(text_in(lesson, KEY_STATUS), FATE_UNTOUCHED) == 0)
            continue;
        if (record_read(&grading->book, hash, &replays[i].bytes))
            crew_assess(&grading->crew, exercise, &replays[i].bytes,
                        take_replay, &replays[i]);
        else
            fprintf(stderr,
                    "Lesson %d: the file is no longer in the "
                    "gradebook.\n",
                    exercise->lesson.number);
    }
    while (!interrupted() && crew_wait(&grading->crew))
        ;
    for (size_t i = 0; i < count; i++) {
        differs |= replays[i].differs;
        text_free(&replays[i].bytes);
    }
    free(replays);
    return differs;
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
    gradebook_open(&grading->book, options->GRADEBOOK);
    find(&found, &grading->book, options->STUDENT);
    asked.LESSON = lessons_of(options, found.head);
    if (!gradebook_old_secret(&grading->book, &grading->secret,
                              text_in(found.head, KEY_SEED_SET)))
        fail("The seeds of that grading (%s) are no longer in the gradebook "
             "%s, so it can't\nbe repeated.",
             text_in(found.head, KEY_SEED_SET), options->GRADEBOOK);
    grading->replays = true;
    grading_prepare(grading, &asked);
    write_down(&found, file);
    crew_open(&grading->crew, &grading->stage, &grading->cell, 2);
    bool differs = replay_all(grading, found.submission);
    crew_close(&grading->crew);
    if (interrupted())
        return GRADE_INTERRUPTED;
    if (differs) {
        json_t *here = results_head(grading, 1, "");
        compare_conditions(found.head, here);
        json_decref(here);
    }
    return differs ? GRADE_LOOK : GRADE_DONE;
}
