#include "living.h"

#include <stdio.h>
#include <string.h>

/* A program has one trace. */
static struct object {
    const struct iterator *it;
    char name[LIVING_NAME];
} objects[LIVING_PLACES];

const struct iterator *living_at(int place)
{
    return objects[place].it;
}

static struct object *find(const struct iterator *it)
{
    for (int i = 0; i < LIVING_PLACES; i++)
        if (objects[i].it == it)
            return &objects[i];
    return NULL;
}

const char *living_name(const struct iterator *it)
{
    const struct object *object = it ? find(it) : NULL;
    return object ? object->name : NULL;
}

static bool is_taken(const char *name)
{
    for (int i = 0; i < LIVING_PLACES; i++)
        if (objects[i].it && strcmp(objects[i].name, name) == 0)
            return true;
    return false;
}

static void name_by_type(struct object *object, const char *type)
{
    snprintf(object->name, sizeof object->name, "%.30s", type ? type : "?");
    for (int i = 2; is_taken(object->name); i++)
        snprintf(object->name, sizeof object->name, "%.30s %d",
                 type ? type : "?", i);
}

void living_add(const struct iterator *it, const char *type)
{
    struct object *object = find(it);
    if (!object)
        object = find(NULL);
    if (!object)
        return;
    object->it = NULL;
    name_by_type(object, type);
    object->it = it;
}

void living_call(const struct iterator *it, const char *name)
{
    struct object *object = find(it);
    if (object)
        snprintf(object->name, sizeof object->name, "%s", name);
}

void living_remove(const struct iterator *it)
{
    struct object *object = find(it);
    if (object)
        object->it = NULL;
}

void living_forget(void)
{
    memset(objects, 0, sizeof objects);
}
