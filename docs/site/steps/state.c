/* The objects and members that a reader sees after a step, as JSON. */
#include "step.h"
#include "text.h"

#include <string.h>

static const struct yield_place yields[] = {
#include "yields.h"
    {NULL, 0}};

static struct text objects;
static bool first_member;

void state_object(const char *name)
{
    text_add(&objects, objects.length ? "]}, {" : "{");
    text_add_member(&objects, "name", name);
    text_add(&objects, ", \"members\": [");
    first_member = true;
}

void state_text(const char *member, const char *text)
{
    text_add(&objects, first_member ? "[" : ", [");
    text_add_string(&objects, member);
    text_add(&objects, ", ");
    text_add_string(&objects, text);
    text_add(&objects, "]");
    first_member = false;
}

void state_value(const char *member, struct value value)
{
    state_text(member, text_repr(value));
}

void state_int(const char *member, int64_t integer)
{
    state_value(member, value_int(integer));
}

void state_bool(const char *member, bool truth)
{
    state_text(member, truth ? "true" : "false");
}

void state_list(const char *member, const struct iterable *list)
{
    static struct text text;
    text_clear(&text);
    text_add(&text, "[");
    for (int64_t i = 0; i < container_length(list); i++) {
        text_add(&text, i ? ", " : "");
        text_add(&text, text_repr(list_get(list, i)));
    }
    text_add(&text, "]");
    state_text(member, text.bytes);
}

/* Words for the yield at which it is paused. As many words as yields, or the
 * words may belong to others: then the tests fail. */
static const char *place(const struct generator *generator, const char *body,
                         const char *const *places)
{
    const char *found = NULL;
    for (const struct yield_place *at = yields; at->body; at++) {
        if (strcmp(at->body, body) != 0)
            continue;
        if (!*places)
            return "NO SUCH YIELD";
        if (at->line == generator->line)
            found = *places;
        places++;
    }
    return found && !*places ? found : "NO SUCH YIELD";
}

void state_generator(const struct generator *generator, const char *body,
                     const char *const *places)
{
    switch (gen_state(generator)) {
    case GEN_CREATED:
        state_text("state", "created: nothing has run");
        break;
    case GEN_SUSPENDED:
        state_text("state", "suspended");
        state_text("where", place(generator, body, places));
        break;
    case GEN_RUNNING:
        state_text("state", "running");
        break;
    case GEN_CLOSED:
        state_text("state", "finished");
        break;
    }
}

void state_walk(const struct iterator *walk)
{
    int64_t index = peek_index(walk);
    if (index < 0)
        state_text("index", "none: it has stopped");
    else
        state_int("index", index);
}

void state_add(struct text *json, void (*state)(void))
{
    text_clear(&objects);
    state();
    text_add(json, "[");
    text_add(json, objects.bytes);
    text_add(json, objects.length ? "]}]" : "]");
}
