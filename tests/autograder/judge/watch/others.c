#include "others.h"

#include "judge/decide/fail.h"

#include <stdlib.h>

void others_begin(struct others *others)
{
    lessons_read(&others->lessons);
    others->saves =
        must(calloc(others->lessons.count + 1, sizeof *others->saves));
    for (size_t i = 0; i < others->lessons.count; i++)
        saves_begin(&others->saves[i], others->lessons.at[i].stub, true);
}

const struct lesson *others_saved(struct others *others, int number)
{
    const struct lesson *saved = NULL;
    for (size_t i = 0; i < others->lessons.count; i++) {
        struct saves *saves = &others->saves[i];
        if (!saves_look(saves))
            continue;
        saves_take(saves);
        if (saves->seen.size > 0 && others->lessons.at[i].number != number)
            saved = &others->lessons.at[i];
    }
    return saved;
}
