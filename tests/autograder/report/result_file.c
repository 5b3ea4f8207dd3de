#include "result_file.h"

#include "judge/decide/fail.h"
#include "report/text/escape.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

const char *result_string(const json_t *value)
{
    const char *text = json_string_value(value);
    return text ? text : "";
}

const char *result_text(const json_t *object, const char *key)
{
    return result_string(json_object_get(object, key));
}

double result_number(const json_t *object, const char *key)
{
    return json_number_value(json_object_get(object, key));
}

bool result_is_open(const json_t *object)
{
    return json_is_null(json_object_get(object, KEY_POINTS)) &&
           strcmp(result_text(object, KEY_STATUS), FATE_EXCUSED) != 0;
}

bool result_true(const json_t *object, const char *key)
{
    return json_is_true(json_object_get(object, key));
}

const json_t *result_array(const json_t *object, const char *key)
{
    const json_t *array = json_object_get(object, key);
    return json_is_array(array) ? array : NULL;
}

const char *result_student(const json_t *submission)
{
    const char *student = result_text(submission, KEY_STUDENT);
    return *student ? student : result_text(submission, KEY_ORIGIN);
}

static bool complain(const struct result_file *file, const char *what)
{
    fprintf(stderr, "%s, line %ld: ", file->path, file->number);
    escape_line(stderr, what, 0);
    fprintf(stderr, "\nNo report was made. Grade again: a results file is "
                    "never mended by hand.\n");
    return false;
}

static void show_zeros_of(json_t *string)
{
    size_t length = json_string_length(string);
    char *copy = must(malloc(length + 1));
    memcpy(copy, json_string_value(string), length + 1);
    for (size_t i = 0; i < length; i++)
        if (!copy[i])
            copy[i] = '\x01';
    json_string_setn(string, copy, length);
    free(copy);
}

/* A zero inside a string would hide what follows it from C. */
static void show_zeros(json_t *value)
{
    json_t *part;
    if (json_is_string(value))
        show_zeros_of(value);
    for (size_t i = 0; (part = json_array_get(value, i)); i++)
        show_zeros(part);
    for (void *at = json_object_iter(value); at;
         at = json_object_iter_next(value, at))
        show_zeros(json_object_iter_value(at));
}

/* Returns 1, 0 at the end, -1 if the line is broken. */
static int read_line(struct result_file *file, json_t **value)
{
    errno = 0;
    ssize_t length = getline(&file->line, &file->capacity, file->file);
    if (length < 0 && feof(file->file))
        return 0;
    file->number++;
    if (length < 0) {
        complain(file, strerror(errno));
        return -1;
    }
    json_error_t error;
    *value = json_loadb(file->line, (size_t)length,
                        JSON_ALLOW_NUL | JSON_REJECT_DUPLICATES, &error);
    if (!*value) {
        complain(file, error.text);
        return -1;
    }
    if (strstr(file->line, "\\u0000"))
        show_zeros(*value);
    return 1;
}

/* What is wrong with the head, or NULL. */
static const char *fault_of_head(const json_t *head)
{
    if (strcmp(result_text(head, KEY_SCHEMA), RESULTS_SCHEMA) != 0)
        return "this is no results file, or one of another version of the "
               "grader.";
    const json_t *lessons = result_array(head, KEY_LESSONS);
    if (!lessons)
        return "the head does not list the lessons.";
    const json_t *lesson;
    FOR_EACH(index, lesson, lessons)
        if (!*result_text(lesson, KEY_LESSON) ||
            !result_array(lesson, KEY_CASES))
            return "the head has a lesson "
                   "without a name or cases.";
    return NULL;
}

bool result_file_open(struct result_file *file, const char *path)
{
    *file = (struct result_file){.path = path, .file = fopen(path, "rb")};
    if (!file->file) {
        fprintf(stderr,
                "%s cannot be read: %s.\nGrade first: make grade "
                "SUBMISSIONS=folder\n",
                path, strerror(errno));
        return false;
    }
    int got = read_line(file, &file->head);
    if (got == 0)
        complain(file, "the file is empty.");
    const char *fault = got > 0 ? fault_of_head(file->head) : NULL;
    if (fault)
        complain(file, fault);
    if (got > 0 && !fault)
        return true;
    result_file_close(file);
    return false;
}

/* Does it tell of the head's lessons, all of them, in that order? */
static bool is_submission(const struct result_file *file, const json_t *value)
{
    const json_t *known = result_array(file->head, KEY_LESSONS);
    const json_t *lessons = result_array(value, KEY_LESSONS);
    if (!json_is_string(json_object_get(value, KEY_STUDENT)) || !lessons ||
        json_array_size(lessons) != json_array_size(known))
        return false;
    for (size_t i = 0; i < json_array_size(known); i++)
        if (strcmp(result_text(json_array_get(lessons, i), KEY_LESSON),
                   result_text(json_array_get(known, i), KEY_LESSON)) != 0)
            return false;
    return true;
}

/* The caller gives it back with json_decref(). Returns as read_line(). */
static int read_submission(struct result_file *file, json_t **submission)
{
    int got = read_line(file, submission);
    if (got <= 0 || is_submission(file, *submission))
        return got;
    complain(file, "this is not the result of a submission: it does not tell "
                   "of the lessons that the first line lists.");
    json_decref(*submission);
    return -1;
}

bool result_file_each(struct result_file *file,
                      bool (*see)(void *context, const json_t *submission),
                      void *context)
{
    json_t *one;
    int got;
    if (fseek(file->file, 0, SEEK_SET) != 0) {
        complain(file, strerror(errno));
        return false;
    }
    file->number = 0;
    if (read_line(file, &one) > 0)
        json_decref(one);
    while ((got = read_submission(file, &one)) > 0) {
        bool more = !see || see(context, one);
        json_decref(one);
        if (!more)
            return false;
    }
    return got == 0;
}

void result_file_close(struct result_file *file)
{
    json_decref(file->head);
    free(file->line);
    if (file->file)
        fclose(file->file);
    *file = (struct result_file){0};
}
