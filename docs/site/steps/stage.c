/* All that there is after a step: who lives, how it stands, who holds whom. */
#include "step.h"

#include "living.h"
#include "watch.h"

#include <stdio.h>
#include <string.h>

static const struct yield_place yields[] = {
#include "yields.h"
    {NULL, 0}};

static const struct scene *scene;

/* What the variable of a prop leads to now. */
static void *thing_of(const struct prop *prop)
{
    void *thing;
    memcpy(&thing, prop->variable, sizeof thing);
    return thing;
}

static bool is_container(const struct prop *prop)
{
    return prop->kind == PROP_CONTAINER;
}

static const struct prop *prop_of(const void *thing)
{
    for (const struct prop *prop = scene->stage; prop->name; prop++)
        if (thing_of(prop) == thing)
            return prop;
    return NULL;
}

/* --- A generator ---------------------------------------------------------- */

/* Words for the yield at which it is paused. As many words as yields, or the
 * words may belong to others: then the tests fail. */
static const char *place(const struct generator *generator,
                         const char *const *places)
{
    const struct trace_type *type =
        trace_type_of(trace_slots(&generator->base));
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
                           const struct prop *prop)
{
    static const char *const states[] = {[GEN_CREATED] =
                                             "created: nothing has run",
                                         [GEN_SUSPENDED] = "suspended",
                                         [GEN_RUNNING] = "running",
                                         [GEN_CLOSED] = "finished"};
    enum gen_state state = gen_state(generator);
    trace_member("state", states[state]);
    if (state == GEN_SUSPENDED)
        trace_member("where", place(generator, prop ? prop->places : NULL));
}

/* --- Who holds whom ------------------------------------------------------- */

/* Whom a member leads to, if it is one who lives. */
static const struct iterator *led_to(const struct trace_member *member,
                                     const struct iterator *from)
{
    const void *thing;
    if (member->size != sizeof thing || member->count > 0 ||
        (member->kind != TRACE_ITERATOR && member->kind != TRACE_POINTER))
        return NULL;
    memcpy(&thing, (const char *)from + member->offset, sizeof thing);
    for (int i = 0; thing && i < LIVING_PLACES; i++)
        if (living_at(i) == thing)
            return living_at(i);
    return NULL;
}

/* A finished generator has let go of what its members still lead to. */
static const struct trace_member *members_of(const struct iterator *it)
{
    static const struct trace_member none = {NULL, 0, TRACE_NOT, 0, 0};
    const struct iter_slots *slots = trace_slots(it);
    const struct trace_type *type = trace_type_of(slots);
    bool closed = slots->next == gen_next &&
                  gen_state((const struct generator *)it) == GEN_CLOSED;
    return type && type->members && !closed ? type->members : &none;
}

/* Those that no other iterator accounts for are the caller's. */
static int32_t held_by_caller(const struct iterator *it)
{
    int32_t held = (int32_t)it->holders;
    for (int i = 0; i < LIVING_PLACES; i++) {
        if (!living_at(i))
            continue;
        const struct trace_member *m = members_of(living_at(i));
        for (; m->name; m++)
            held -= led_to(m, living_at(i)) == it;
    }
    return held;
}

static void tell_holds(const struct iterator *it)
{
    for (const struct trace_member *m = members_of(it); m->name; m++) {
        const struct iterator *held = led_to(m, it);
        if (held)
            trace_line("holds", m->name, living_name(held), NULL, NULL);
    }
}

/* --- Where it stands ------------------------------------------------------ */

static int64_t index_of(const struct iterator *it)
{
    int64_t index = -1;
    for (const struct trace_member *m = members_of(it); m->name; m++)
        if (strcmp(m->name, "index") == 0 && m->size == sizeof index)
            memcpy(&index, (const char *)it + m->offset, sizeof index);
    return index;
}

static void tell_walk(const struct iterator *it, const struct prop *prop)
{
    char number[24] = "";
    bool known;
    int64_t index = trace_index(it, trace_slots(it), &known);
    const struct iterable *walked = trace_walked(it, trace_slots(it));
    const struct prop *row = walked ? prop_of(walked) : NULL;
    const char *name = row ? row->name : "";
    if (!known && prop && prop->row) {
        name = prop->row;
        index = index_of(it);
    } else if (!known) {
        return;
    }
    if (index >= 0)
        snprintf(number, sizeof number, "%lld", (long long)index);
    trace_line("walks", name, number, NULL, NULL);
}

static void tell_iterator(const struct iterator *it, const struct prop *prop)
{
    char number[16];
    struct generator *generator = gen_from((struct iterator *)it);
    snprintf(number, sizeof number, "%d", (int)held_by_caller(it));
    trace_line("object", living_name(it), trace_slots(it)->name, NULL, NULL);
    trace_line("held", number, NULL, NULL, NULL);
    tell_holds(it);
    tell_walk(it, prop);
    if (generator)
        tell_generator(generator, prop);
    trace_members(it, trace_slots(it));
    if (prop && prop->kind == PROP_HELD)
        trace_int("holders", it->holders);
}

void stage_tell(const struct scene *told)
{
    scene = told;
    for (const struct prop *prop = scene->stage; prop->name; prop++) {
        const struct iterable *thing = thing_of(prop);
        if (thing && is_container(prop)) {
            trace_line("object", prop->name, thing->slots->name, NULL, NULL);
            trace_items(thing);
        } else if (thing) {
            living_call((const struct iterator *)thing, prop->name);
        }
    }
    if (scene->more)
        scene->more();
    for (int i = 0; i < LIVING_PLACES; i++)
        if (living_at(i))
            tell_iterator(living_at(i), prop_of(living_at(i)));
}
