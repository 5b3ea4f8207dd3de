/* What becomes of a submission whose lessons are graded: what was set by hand,
 * whom it is of, what it adds up to. */
#include "grade/results_file.h"
#include "jsons.h"
#include "results.h"

#include <stdlib.h>
#include <string.h>

bool results_is_excused(const json_t *lesson)
{
    const char *fate = json_string_value(json_object_get(lesson, KEY_STATUS));
    return fate && strcmp(fate, FATE_EXCUSED) == 0;
}

void results_override(json_t *lesson, const struct override *override)
{
    if (!override)
        return;
    json_t *said = json_object();
    json_set_text(said, KEY_REASON, override->reason);
    if (override->points >= 0) {
        json_object_set(said, KEY_WAS, json_object_get(lesson, KEY_POINTS));
        json_object_set(said, KEY_DEDUCTED,
                        json_object_get(lesson, KEY_DEDUCTED));
        json_object_set_new(lesson, KEY_POINTS, json_real(override->points));
        json_object_set_new(lesson, KEY_DEDUCTED, json_real(0));
        json_object_set_new(said, KEY_POINTS, json_real(override->points));
    }
    json_object_set_new(lesson, KEY_OVERRIDE, said);
}

bool results_needs_a_look(const json_t *lesson)
{
    const char *fate = json_string_value(json_object_get(lesson, KEY_STATUS));
    return json_is_null(json_object_get(lesson, KEY_POINTS)) && fate &&
           strcmp(fate, FATE_MISSING) != 0 && !results_is_excused(lesson);
}

/* No member is known who would have the points. Its students can do nothing
 * about that. */
static void tell_team(json_t *submission)
{
    static const char said[] =
        "It is a team's, by its name or as Moodle's worksheet has no such "
        "participant. Its points stand under that name, and not in what Moodle "
        "imports: enter them for each member, or say in the gradebook's "
        "roster.csv who is in it.";
    if (json_object_get(submission, KEY_TEAM))
        json_object_set_new(submission, KEY_FLAGS, json_pack("[s]", said));
}

void results_person(json_t *submission, const struct person *person)
{
    if (person->row && *person->row->section)
        json_set_text(submission, KEY_SECTION, person->row->section);
    bool of_team = json_object_get(submission, KEY_TEAM) != NULL;
    if (!of_team || (!person->team && !person->row)) {
        tell_team(submission);
        return;
    }
    json_object_set_new(submission, KEY_IDENTIFIERS,
                        results_identifiers(&person->who));
    if (person->submitted >= 0)
        json_object_set_new(submission, KEY_SUBMITTED,
                            json_from_moment(person->submitted));
    json_set_text(submission, KEY_STUDENT, person->who.student);
    json_object_del(submission, KEY_TEAM);
    json_set_text(submission, KEY_OF_TEAM, person->team);
}

/* A lesson from which somebody is excused counts for nothing. */
void results_finish(json_t *submission, const struct rules *rules,
                    double seconds)
{
    size_t i;
    json_t *lesson;
    double points = 0, possible = 0;
    bool open = false, excused = false;
    json_array_foreach(json_object_get(submission, KEY_LESSONS), i, lesson)
    {
        const json_t *had = json_object_get(lesson, KEY_POINTS);
        bool none = results_is_excused(lesson) && json_is_null(had);
        const char *folder =
            json_string_value(json_object_get(lesson, KEY_LESSON));
        points += json_number_value(had);
        possible += none ? 0 : rules->points[atoi(folder)];
        open |= json_is_null(had) && !none;
        excused |= none;
    }
    if (excused)
        json_object_set_new(submission, KEY_POSSIBLE, json_real(possible));
    json_object_set_new(submission, KEY_POINTS,
                        open ? json_null()
                             : json_real(rules_hundredths(points)));
    json_object_set_new(submission, KEY_SECONDS, json_real(seconds));
}
