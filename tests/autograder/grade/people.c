#include "people.h"

#include "judge/decide/fail.h"

#include <stdlib.h>
#include <string.h>

void people_find(struct people *people, const struct collection *collection)
{
    for (size_t i = 0; i < collect_count(collection); i++) {
        people->at = grow(people->at, people->count, &people->capacity,
                          sizeof *people->at);
        people->at[people->count++] = (struct person){
            .who = collect_owner(collection, i), .submission = i};
    }
}

bool people_is(const struct collect_owner *who, const char *name)
{
    return strcmp(who->student, name) == 0 ||
           (who->moodle && strcmp(who->moodle, name) == 0) ||
           (who->canvas && strcmp(who->canvas, name) == 0);
}

void people_free(struct people *people)
{
    for (size_t i = 0; i < people->count; i++)
        collect_owner_free(&people->at[i].who);
    free(people->at);
    *people = (struct people){0};
}
