#include "words.h"

#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "report/result_file.h"

#include <stdlib.h>
#include <string.h>

static const struct {
    const char *name, *words, *sentence;
} fates[FATES] = {
    [IS_GRADED] = {FATE_GRADED, "graded", "It was graded."},
    [IS_UNTOUCHED] = {FATE_UNTOUCHED, "untouched",
                      "The file is still as it was given out."},
    [IS_MISSING] = {FATE_MISSING, "missing",
                    "There was no file for this lesson."},
    [IS_NOT_COMPILED] = {FATE_NOT_COMPILED, "not compiling",
                         "The file does not compile."},
    [IS_REFUSED] = {FATE_REFUSED, "refused",
                    "The file was not run: it does what no solution of this "
                    "lesson needs."},
    [IS_UNREADABLE] = {FATE_UNREADABLE, "unreadable",
                       "The file could not be read."},
    [IS_UNCLEAR] = {FATE_UNCLEAR, "unclear",
                    "Nobody can tell which file counts, or whose it is."},
    [IS_BROKEN] = {FATE_BROKEN, "grader failed",
                   "The grader failed here, and not the file: these points are "
                   "not final."},
    [IS_EXCUSED] = {FATE_EXCUSED, "excused",
                    "You are excused from this lesson, which counts for "
                    "nothing."},
};

enum fate words_fate(const json_t *lesson)
{
    const char *status = result_text(lesson, KEY_STATUS);
    for (int i = 0; i < FATES; i++)
        if (strcmp(status, fates[i].name) == 0)
            return (enum fate)i;
    return IS_BROKEN;
}

const char *words_of_fate(enum fate fate)
{
    return fates[fate].words;
}

const char *words_fate_name(enum fate fate)
{
    return fates[fate].name;
}

char *words_lesson(const json_t *known)
{
    return text_format("Lesson %.0f: %s", result_number(known, KEY_NUMBER),
                       result_text(known, KEY_TITLE));
}

char *words_case(const json_t *known, const json_t *tried)
{
    const json_t *one = words_known_case(known, tried, NULL);
    const char *said = result_text(one, KEY_WORDS);
    char *words = must(strdup(*said ? said : result_text(tried, KEY_NAME)));
    for (char *c = words; *c && !*said; c++)
        if (*c == '_')
            *c = ' ';
    return words;
}

char *words_file(const json_t *lesson)
{
    const char *folder = result_text(lesson, KEY_LESSON);
    folder += strspn(folder, "0123456789");
    char *file = text_format("%s.c", folder + (*folder == '-'));
    for (char *c = file; *c; c++)
        if (*c == '-')
            *c = '_';
    return file;
}

bool words_passed(const json_t *tried)
{
    return strcmp(result_text(tried, KEY_STATUS), CASE_PASSED) == 0;
}

double words_sum(const json_t *lesson)
{
    const json_t *tried;
    double sum = 0;
    FOR_EACH(i, tried, result_array(lesson, KEY_CASES))
        sum += result_number(tried, KEY_POINTS);
    return sum;
}

const json_t *words_known_case(const json_t *known, const json_t *tried,
                               size_t *index)
{
    const char *name = result_text(tried, KEY_NAME);
    const json_t *one;
    FOR_EACH(i, one, result_array(known, KEY_CASES))
        if (strcmp(result_text(one, KEY_NAME), name) == 0) {
            if (index)
                *index = i;
            return one;
        }
    return NULL;
}

bool words_left_out(const json_t *asked)
{
    return result_true(asked, KEY_GRADED) &&
           result_number(asked, KEY_POINTS) == 0;
}

const json_t *words_first_failure(const json_t *known, const json_t *lesson)
{
    const json_t *shown = NULL, *tried;
    FOR_EACH(i, tried, result_array(lesson, KEY_CASES)) {
        const json_t *asked = words_known_case(known, tried, NULL);
        if (words_passed(tried) || words_left_out(asked))
            continue;
        if (result_true(asked, KEY_GRADED))
            return tried;
        shown = shown ? shown : tried;
    }
    return shown;
}

const char *words_mistake(const json_t *lesson, const json_t *tried)
{
    const json_t *mistake;
    FOR_EACH(i, mistake, result_array(lesson, KEY_MISTAKES))
        if (result_number(mistake, KEY_TASK) == result_number(tried, KEY_TASK))
            return result_text(mistake, KEY_SAYS);
    return "";
}

/* What was set by hand is final, and counts. */
static const char *sentence(const json_t *lesson)
{
    enum fate fate = words_fate(lesson);
    bool by_hand = words_by_hand(lesson);
    return by_hand && fate == IS_BROKEN    ? "The grader failed on this file."
           : by_hand && fate == IS_EXCUSED ? ""
                                           : fates[fate].sentence;
}

char *words_why_not(const json_t *lesson)
{
    struct text why = {0};
    char *message = words_without_folders(result_text(lesson, KEY_MESSAGE));
    char *words = words_without_folders(result_text(lesson, KEY_DIAGNOSTICS));
    enum fate fate = words_fate(lesson);
    if (fate == IS_BROKEN || !*message)
        text_addf(&why, *sentence(lesson) ? "%s\n" : "%s", sentence(lesson));
    if (*message && fate != IS_BROKEN)
        text_addf(&why, "%s\n", message);
    if (*words)
        text_addf(&why, "\n%s\n", words);
    free(message);
    free(words);
    return why.bytes;
}

bool words_by_hand(const json_t *lesson)
{
    const json_t *override = json_object_get(lesson, KEY_OVERRIDE);
    return json_object_get(override, KEY_POINTS) != NULL;
}

bool words_shows_points(const json_t *lesson)
{
    return words_fate(lesson) == IS_GRADED || words_by_hand(lesson);
}

char *words_override(const json_t *known, const json_t *lesson)
{
    const json_t *override = json_object_get(lesson, KEY_OVERRIDE);
    const char *reason = result_text(override, KEY_REASON);
    const json_t *was = json_object_get(override, KEY_WAS);
    if (!override)
        return NULL;
    if (!words_by_hand(lesson))
        return text_format("Comment: %s", reason);
    return text_format(
        "Set by hand to %s of %s: %s (was %s)",
        points_text(result_number(override, KEY_POINTS)).text,
        points_text(result_number(known, KEY_POINTS)).text, reason,
        json_is_number(was) ? points_text(json_number_value(was)).text
        : words_fate(lesson) == IS_EXCUSED ? "excused"
                                           : "open");
}

bool words_needs_a_look(const json_t *lesson)
{
    enum fate fate = words_fate(lesson);
    if (words_by_hand(lesson))
        return false;
    return fate == IS_BROKEN || fate == IS_UNREADABLE || fate == IS_UNCLEAR ||
           fate == IS_REFUSED;
}

static const struct points_text no_points = {""};

struct points_text words_points(const json_t *object)
{
    return json_is_null(json_object_get(object, KEY_POINTS))
               ? no_points
               : points_text(result_number(object, KEY_POINTS));
}

bool words_all_excused(const json_t *submission)
{
    const json_t *possible = json_object_get(submission, KEY_POSSIBLE);
    return possible && json_number_value(possible) <= 0;
}

bool words_handed_in_nothing(const json_t *submission)
{
    const json_t *lesson;
    FOR_EACH(i, lesson, result_array(submission, KEY_LESSONS)) {
        enum fate fate = words_fate(lesson);
        if ((fate != IS_MISSING && fate != IS_EXCUSED) ||
            *result_text(lesson, KEY_FILE))
            return false;
    }
    return json_array_size(result_array(submission, KEY_PROBLEMS)) == 0 &&
           json_array_size(result_array(submission, KEY_FLAGS)) == 0;
}

double words_possible(const json_t *head, const json_t *submission)
{
    bool own = json_object_get(submission, KEY_POSSIBLE) != NULL;
    return result_number(own ? submission : head, KEY_POSSIBLE);
}

struct points_text words_grade(const json_t *head, const json_t *submission,
                               double most)
{
    double possible = words_possible(head, submission);
    if (result_is_open(submission) || words_all_excused(submission))
        return no_points;
    double points = result_number(submission, KEY_POINTS);
    return points_text(possible > 0 ? points * most / possible : points);
}

char *words_open(const json_t *lessons, const json_t *submission)
{
    struct text open = {0};
    const json_t *lesson;
    FOR_EACH(i, lesson, result_array(submission, KEY_LESSONS))
        if (result_is_open(lesson))
            text_addf(&open, "%sLesson %.0f: %s", open.length ? "; " : "",
                      result_number(json_array_get(lessons, i), KEY_NUMBER),
                      words_of_fate(words_fate(lesson)));
    text_addf(&open, "%s", "");
    return open.bytes;
}

char *words_confinement(const json_t *head)
{
    return text_format("%s%s", result_true(head, KEY_UNSAFE) ? "UNSAFE: " : "",
                       result_text(head, KEY_CONFINEMENT));
}

/* Does a path of the grader's machine begin here? A student's own text knows
 * paths as well, so only folders that hold the grader's files count. */
static bool begins_path(const char *text, const char *start)
{
    static const char *const roots[] = {"/tmp/",  "/var/",        "/home/",
                                        "/root/", "/autograder/", "/usr/",
                                        "/proc/", "/dev/shm/"};
    if (text > start && !strchr(" \t\n\"'`([<=:,", text[-1]))
        return false;
    for (size_t i = 0; i < sizeof roots / sizeof *roots; i++)
        if (strncmp(text, roots[i], strlen(roots[i])) == 0)
            return true;
    return false;
}

char *words_without_folders(const char *text)
{
    char *copy = must(strdup(text)), *to = copy;
    for (const char *from = text; *from; from++) {
        if (*from == '/' && begins_path(from, text)) {
            size_t length = strcspn(from, " \t\n\"'`)]>,");
            for (const char *c = from + length; c > from; c--)
                if (c[-1] == '/') {
                    from = c;
                    break;
                }
            if (!*from)
                break;
        }
        *to++ = *from;
    }
    *to = '\0';
    return copy;
}
