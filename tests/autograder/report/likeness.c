/* What was handed in, for tests/tools/grade-likeness.sh to lay out. */
#include "feedback_name.h"
#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "report.h"
#include "report/text/escape.h"
#include "result_file.h"

#include <stdlib.h>
#include <string.h>

struct likeness {
    const json_t *lessons; /* of the head */
    bool *asked;           /* for each of them */
    struct feedback_names names;
    json_t *teams; /* the name of each, by what it is called and was found as */
};

static bool ask_for(struct likeness *likeness, long number)
{
    bool any = false;
    const json_t *one;
    FOR_EACH(i, one, likeness->lessons)
        if ((number < 0 || number == (long)result_number(one, KEY_NUMBER)) &&
            !strpbrk(result_text(one, KEY_LESSON), "\t\n"))
            likeness->asked[i] = any = true;
    return any;
}

/* "2,3"; all of them if nothing was said. */
static bool ask_for_all(struct likeness *likeness, const char *numbers)
{
    if (!*numbers)
        ask_for(likeness, -1);
    for (const char *c = numbers; *c;) {
        char *end;
        long number = strtol(c, &end, 10);
        if (end == c || number < 0 || !ask_for(likeness, number)) {
            fprintf(stderr, "LESSON=");
            escape_line(stderr, numbers, 40);
            return say(": the record has no such lesson.");
        }
        c = end + strspn(end, " ,");
    }
    return true;
}

/* A name that no other submission has; the caller frees it. */
static char *new_name(struct likeness *likeness, const char *student,
                      const char *number)
{
    char *who = text_format("%s%s%s", student, *number ? " " : "", number);
    char *name = feedback_name(&likeness->names, who);
    name[strlen(name) - strlen(".txt")] = '\0';
    free(who);
    return name;
}

/* The members of a team have one. */
static char *name_of(struct likeness *likeness, const json_t *submission)
{
    const char *team = result_text(submission, KEY_OF_TEAM);
    if (!*team)
        return new_name(likeness, result_student(submission),
                        results_file_number(submission));
    char *key =
        text_format("%s\n%s", team, result_text(submission, KEY_ORIGIN));
    const char *known = result_text(likeness->teams, key);
    char *name =
        *known ? text_format("%s", known) : new_name(likeness, team, "");
    json_object_set_new(likeness->teams, key, json_string(name));
    free(key);
    return name;
}

/* The hash of a file that can be compared, or why there is none. */
static const char *hash_of(const json_t *lesson)
{
    const char *hash = result_text(lesson, KEY_HASH);
    const char *status = result_text(lesson, KEY_STATUS);
    if (strcmp(status, FATE_UNTOUCHED) == 0)
        return FATE_UNTOUCHED;
    bool fine = strcmp(status, FATE_UNREADABLE) != 0 && strlen(hash) == 64 &&
                strspn(hash, "0123456789abcdef") == 64;
    return fine ? hash : FATE_MISSING;
}

static bool print(void *context, const json_t *submission)
{
    struct likeness *likeness = context;
    char *name = name_of(likeness, submission);
    const json_t *lesson;
    FOR_EACH(i, lesson, result_array(submission, KEY_LESSONS))
        if (likeness->asked[i])
            printf("%s\t%s\t%s\n", result_text(lesson, KEY_LESSON), name,
                   hash_of(lesson));
    free(name);
    return true;
}

enum report_status report_likeness(const char *path, const char *numbers)
{
    struct result_file file;
    if (!result_file_open(&file, path))
        return REPORT_NONE;
    const json_t *lessons = result_array(file.head, KEY_LESSONS);
    struct likeness likeness = {
        .lessons = lessons,
        .asked = must(calloc(json_array_size(lessons) + 1, sizeof(bool))),
        .teams = must(json_object())};
    bool good = ask_for_all(&likeness, numbers) &&
                result_file_each(&file, NULL, NULL) &&
                result_file_each(&file, print, &likeness);
    feedback_names_free(&likeness.names);
    json_decref(likeness.teams);
    free(likeness.asked);
    result_file_close(&file);
    return good ? REPORT_DONE : REPORT_NONE;
}
