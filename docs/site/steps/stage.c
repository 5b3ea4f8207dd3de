/* The objects and members that a reader sees after a step. */
#include "step.h"

#include <stdio.h>
#include <string.h>

static const struct yield_place yields[] = {
#include "yields.h"
    {NULL, 0}};

/* Words for the yield at which it is paused. As many words as yields, or the
 * words may belong to others: then the tests fail. */
static const char *place(const struct generator *generator,
                         const char *const *places)
{
    const struct trace_type *type = trace_type_of(generator->base.base.slots);
    const char *found = NULL;
    for (const struct yield_place *at = yields; type && at->body; at++) {
        if (strcmp(at->body, type->code_name) != 0)
            continue;
        if (!places || !*places)
            return "NO SUCH YIELD";
        if (at->line == generator->line)
            found = *places;
        places++;
    }
    return found && !*places ? found : "NO SUCH YIELD";
}

static void tell_generator(const struct generator *generator,
                           const char *const *places)
{
    static const char *const states[] = {[GEN_CREATED] =
                                             "created: nothing has run",
                                         [GEN_SUSPENDED] = "suspended",
                                         [GEN_RUNNING] = "running",
                                         [GEN_CLOSED] = "finished"};
    enum gen_state state = gen_state(generator);
    trace_member("state", states[state]);
    if (state == GEN_SUSPENDED)
        trace_member("where", place(generator, places));
}

/* "the " is followed by the type. */
static void tell_object(const char *name, const char *type)
{
    char text[64];
    bool whole = name[strlen(name) - 1] != ' ';
    snprintf(text, sizeof text, "%s%s", name, whole ? "" : type);
    trace_line("object", text, NULL, NULL, NULL);
}

void stage_actor(const char *name, struct iterator *it)
{
    tell_object(name, it->base.slots->name);
    trace_members(it, it->base.slots);
}

static void tell_actor(const struct prop *prop, struct iterator *it)
{
    struct generator *generator = gen_from(it);
    tell_object(prop->name, it->base.slots->name);
    if (generator)
        tell_generator(generator, prop->places);
    trace_members(it, it->base.slots);
    if (prop->kind == PROP_HELD)
        trace_int("holders", it->holders);
}

static void tell_container(const struct prop *prop, struct iterable *it)
{
    tell_object(prop->name, "");
    if (prop->kind == PROP_LIST)
        trace_list("items", it);
    else
        trace_int("letters", container_length(it));
}

void stage_tell(const struct scene *scene)
{
    for (const struct prop *prop = scene->stage; prop->name; prop++) {
        void *object;
        memcpy(&object, prop->variable, sizeof object);
        if (object && prop->kind <= PROP_HELD)
            tell_actor(prop, object);
        else if (object)
            tell_container(prop, object);
    }
    if (scene->more)
        scene->more();
}
