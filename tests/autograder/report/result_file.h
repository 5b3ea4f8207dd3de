/**
 * @file
 * The grader's results file, read one submission at a time.
 */
#ifndef RESULT_FILE_H
#define RESULT_FILE_H

#include "grade/results_file.h"

#include <jansson.h>
#include <stdbool.h>
#include <stdio.h>

/** A results file that is being read. */
struct result_file {
    const char *path; /**< as given, for messages */
    json_t *head;     /**< its first line */
    FILE *file;
    char *line;
    size_t capacity;
    long number; /**< the line read last, from 1 */
};

/** Opens it and reads its head; false if that failed, which was said. */
bool result_file_open(struct result_file *file, const char *path);

/**
 * Reads all submissions, from the first on.
 * @param see  sees each; false ends it. NULL: they are only checked
 * @return false if that ended it, or a broken line, which was said
 */
bool result_file_each(struct result_file *file,
                      bool (*see)(void *context, const json_t *submission),
                      void *context);

/** Closes it and frees its head. */
void result_file_close(struct result_file *file);

/** The string under `key`; "" if there is none. */
const char *result_text(const json_t *object, const char *key);

/** A string's text; "" for anything else. */
const char *result_string(const json_t *value);

/** The number under `key`; 0 if there is none. */
double result_number(const json_t *object, const char *key);

/** Are the points of a lesson, or of a submission, still open? */
bool result_is_open(const json_t *object);

/** Is `true` under `key`? */
bool result_true(const json_t *object, const char *key);

/** The array under `key`; NULL, which jansson takes for empty, if none. */
const json_t *result_array(const json_t *object, const char *key);

/** Walks an array: `one` is each of its parts in turn, `i` its place. */
#define FOR_EACH(i, one, array)                                                \
    for (size_t i = 0; ((one) = json_array_get((array), i)); i++)

/** The student's name, or what the submission was found as. */
const char *result_student(const json_t *submission);

#endif
