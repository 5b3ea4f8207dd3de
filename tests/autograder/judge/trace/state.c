#include "state.h"

#include "event.h"
#include "judge/decide/fail.h"

#include <stdlib.h>
#include <string.h>

void states_begin(struct states *states, const char *object, bool named)
{
    free(states->object);
    states->object = text_format("%s", object);
    states->named = named;
    states->news.length = 0;
}

static struct told *find(struct states *states, const char *member)
{
    for (size_t i = 0; i < states->count; i++)
        if (states->all[i].object &&
            strcmp(states->all[i].object, states->object) == 0 &&
            strcmp(states->all[i].member, member) == 0)
            return &states->all[i];
    return NULL;
}

void states_member(struct states *states, const char *member, const char *value)
{
    if (!states->object)
        return;
    struct told *told = find(states, member);
    if (told && strcmp(told->value, value) == 0)
        return;
    if (!told) {
        states->all = grow(states->all, states->count, &states->capacity,
                           sizeof *states->all);
        told = &states->all[states->count++];
        *told = (struct told){.object = text_format("%s", states->object),
                              .member = text_format("%s", member)};
    }
    free(told->value);
    told->value = text_format("%s", value);
    text_addf(&states->news, "%s%s" EVENT_TIE "%s",
              states->news.length ? ", " : "", member, value);
}

void states_hide(struct states *states, const char *member)
{
    char *all = text_format("%s,", text_string(&states->hidden));
    char *one = text_format(", %s,", member);
    if (!strstr(all, one))
        text_addf(&states->hidden, ", %s", member);
    free(all);
    free(one);
}

char *states_news(struct states *states)
{
    char *text = NULL;
    if (states->object && states->news.length > 0)
        text = text_format("%s%s%s", states->named ? states->object : "",
                           states->named ? ": " : "", states->news.bytes);
    free(states->object);
    states->object = NULL;
    states->news.length = 0;
    return text;
}

static void forget(struct told *told)
{
    free(told->object);
    free(told->member);
    free(told->value);
    *told = (struct told){.object = NULL};
}

void states_forget(struct states *states, const char *object)
{
    for (size_t i = 0; i < states->count; i++)
        if (states->all[i].object && strcmp(states->all[i].object, object) == 0)
            forget(&states->all[i]);
}

void states_free(struct states *states)
{
    for (size_t i = 0; i < states->count; i++)
        forget(&states->all[i]);
    free(states->all);
    free(states->object);
    text_free(&states->news);
    text_free(&states->hidden);
}
