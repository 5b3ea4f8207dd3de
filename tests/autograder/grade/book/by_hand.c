#include "by_hand.h"

#include "grade/name_search.h"
#include "judge/decide/fail.h"

#include <stdlib.h>
#include <string.h>

static _Noreturn void say_nobody(const struct by_hand *line,
                                 const struct people *people)
{
    struct name_search search = {.typed = line->student};
    for (size_t i = 0; i < people->count; i++) {
        const struct person *one = &people->at[i];
        const char *number = collect_owner_number(&one->who);
        name_search_try(&search, one->who.student, number ? number : "",
                        one->team ? one->team : "");
    }
    fail("%s, line %d: there is no student \"%s\" in this class.\n"
         "Nothing was graded. Write the name as the report has it, or the "
         "platform's number;\nor take the line out.%s%s",
         line->path, line->line, line->student,
         search.count ? " The names that are like it:" : "",
         text_string(&search.found));
}

void by_hand_check(const struct by_hand *line, size_t found,
                   const struct people *people,
                   const struct lesson_files *lessons)
{
    bool known = false;
    for (size_t i = 0; i < lessons->all; i++)
        known |= atoi(lessons->at[i].folder) == line->lesson;
    if (!known)
        fail("%s, line %d: there is no lesson %d. Nothing was graded.",
             line->path, line->line, line->lesson);
    if (found == 0)
        say_nobody(line, people);
    if (found > 1)
        fail("%s, line %d: %zu students are called \"%s\".\n"
             "Write the number by which the platform knows the one you mean. "
             "Nothing was graded.",
             line->path, line->line, found, line->student);
}

/* A team's submission is the team's, and of each member there is a person. */
static size_t submissions_of(const struct people *people, const char *student)
{
    size_t found = 0, last = people->submissions;
    for (size_t i = 0; i < people->count; i++) {
        const struct person *person = &people->at[i];
        bool is = person->team ? strcmp(person->team, student) == 0
                               : people_is(&person->who, student);
        if (is && person->submission != last) {
            last = person->submission;
            found++;
        }
    }
    return found;
}

void by_hand_check_choices(const struct choices *choices,
                           const struct people *people,
                           const struct lesson_files *lessons)
{
    for (size_t i = 0; i < choices->count; i++) {
        const struct choice *one = &choices->at[i];
        struct by_hand line = {choices->file, one->line, one->student,
                               one->lesson};
        by_hand_check(&line, submissions_of(people, one->student), people,
                      lessons);
    }
}
