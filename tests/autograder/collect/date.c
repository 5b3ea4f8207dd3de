#include "date.h"

#include <time.h>

int64_t date_of_last_attempt(const struct group *group,
                             struct problems *problems)
{
    int64_t last = -1;
    for (size_t i = 0; i < group->count; i++)
        if (group->parts[i].time > last)
            last = group->parts[i].time;
    char when[32];
    time_t moment = (time_t)last;
    struct tm clock;
    localtime_r(&moment, &clock);
    strftime(when, sizeof when, "%Y-%m-%d %H:%M", &clock);
    for (size_t i = 0; i < group->count; i++)
        if (group->parts[i].time >= 0 && group->parts[i].time < last)
            problems_add(problems,
                         "It was handed in more than once. The last time "
                         "counts, %s.",
                         when);
    return last;
}

void date_files(const struct class *class, const struct group *group,
                const struct submission *submission, int64_t time)
{
    const char *participant = submission->moodle_participant;
    if (participant)
        time = worksheet_time(&class->sheet, participant);
    else if (submission->team)
        time = worksheet_team_time(&class->sheet, group->owner.student);
    if (class->submitted > 0)
        time = class->submitted;
    for (size_t l = 0; time >= 0 && l < class->lessons->count; l++)
        if (submission->files[l].found != FOUND_NOTHING)
            submission->files[l].submitted = time;
}
