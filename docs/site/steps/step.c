/* Records steps, and writes each as JSON. */
#include "step.h"

#include <stdio.h>
#include <string.h>

static const struct yield_place yields[] = {
#include "yields.h"
    {NULL, 0}};

/* --- Text ----------------------------------------------------------------- */

struct text {
    char bytes[4096];
    size_t length;
};

static struct text json, objects, came;
static const char *call_now, *line_now, *also_now;
static const struct scene *scene;
static struct generator *player;

static void add(struct text *text, const char *bytes)
{
    while (*bytes && text->length + 1 < sizeof text->bytes)
        text->bytes[text->length++] = *bytes++;
    text->bytes[text->length] = '\0';
}

static void clear(struct text *text)
{
    text->length = 0;
    text->bytes[0] = '\0';
}

static void add_string(struct text *text, const char *bytes)
{
    char one[2] = "";
    add(text, "\"");
    for (; *bytes; bytes++) {
        one[0] = *bytes;
        if (*bytes == '"' || *bytes == '\\')
            add(text, "\\");
        add(text, *bytes == '\n' ? "\\n" : one);
    }
    add(text, "\"");
}

static void add_member(struct text *text, const char *name, const char *value)
{
    add_string(text, name);
    add(text, ": ");
    add_string(text, value);
}

static const char *repr(struct value value)
{
    static char text[256];
    value_repr(value, text, sizeof text);
    return text;
}

/* --- What came out -------------------------------------------------------- */

void step_begin(const char *call, const char *line)
{
    call_now = call;
    line_now = line;
    also_now = NULL;
    clear(&came);
    printed();
}

void step_also(const char *line)
{
    also_now = line;
}

/* What comes out, as Python would show it. */
static const char *shown(enum iter_status status, struct value value)
{
    static char text[300];
    if (status != ITER_STOP)
        return repr(value);
    if (value.kind == VALUE_NONE)
        return "StopIteration";
    snprintf(text, sizeof text, "StopIteration(%s)", repr(value));
    return text;
}

static void add_came(enum iter_status status, const char *what,
                     const char *note)
{
    add(&came, came.length ? ", {" : "{");
    add_member(&came, "what", what);
    add(&came, ", ");
    add_member(&came, "status",
               status == ITER_NEXT   ? "ITER_NEXT"
               : status == ITER_STOP ? "ITER_STOP"
                                     : "ITER_ERROR");
    add(&came, ", ");
    add_member(&came, "note", note ? note : "");
    add(&came, "}");
}

enum iter_status step_came(enum iter_status status, struct value value,
                           const char *note)
{
    add_came(status, shown(status, value), note);
    return status;
}

/* How many of the functions below are running: an iterator of example.c may ask
 * another one, but what comes out is only what the caller gets. */
static int depth;

static enum iter_status came_back(enum iter_status status, struct value value)
{
    return --depth > 0 ? status : step_came(status, value, NULL);
}

enum iter_status step_next(struct iterator *it, struct value *out)
{
    depth++;
    enum iter_status status = iter_next(it, out);
    return came_back(status, *out);
}

bool step_loop(struct iterator *it, struct value *item, struct loop_end *end)
{
    depth++;
    bool more = iter_loop(it, item, end);
    came_back(end->status, end->value);
    return more;
}

enum iter_status step_send(struct generator *generator, struct value value,
                           struct value *out)
{
    depth++;
    enum iter_status status = gen_send(generator, value, out);
    return came_back(status, *out);
}

enum iter_status step_throw(struct generator *generator, struct value error,
                            struct value *out)
{
    depth++;
    enum iter_status status = gen_throw(generator, error, out);
    return came_back(status, *out);
}

/* A close that succeeds gives None in Python, and no StopIteration. */
enum iter_status step_close(struct generator *generator, struct value *out)
{
    enum iter_status status = gen_close(generator, out);
    if (status == ITER_STOP)
        add_came(status, "None", "closed");
    else
        step_came(status, *out, NULL);
    return status;
}

/* --- The state ------------------------------------------------------------ */

static bool first_member;

void state_object(const char *name)
{
    add(&objects, objects.length ? "]}, {" : "{");
    add_member(&objects, "name", name);
    add(&objects, ", \"members\": [");
    first_member = true;
}

void state_text(const char *member, const char *text)
{
    add(&objects, first_member ? "[" : ", [");
    add_string(&objects, member);
    add(&objects, ", ");
    add_string(&objects, text);
    add(&objects, "]");
    first_member = false;
}

void state_value(const char *member, struct value value)
{
    state_text(member, repr(value));
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
    clear(&text);
    add(&text, "[");
    for (int64_t i = 0; i < container_length(list); i++) {
        add(&text, i ? ", " : "");
        add(&text, repr(list_get(list, i)));
    }
    add(&text, "]");
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

/* --- One press of a button ------------------------------------------------ */

static const char *told(void)
{
    clear(&json);
    clear(&objects);
    scene->state();
    add(&json, "{");
    add_member(&json, "call", call_now);
    add(&json, ", ");
    add(&json, "\"lines\": [");
    add_string(&json, line_now);
    if (also_now) {
        add(&json, ", ");
        add_string(&json, also_now);
    }
    add(&json, "]");
    add(&json, ", \"came\": [");
    add(&json, came.bytes);
    add(&json, "], ");
    add_member(&json, "printed", printed());
    add(&json, ", \"state\": [");
    add(&json, objects.bytes);
    add(&json, objects.length ? "]}], \"listens\": " : "], \"listens\": ");
    add(&json, scene->listener && *scene->listener ? "true}" : "false}");
    return json.bytes;
}

void play_scene(int number)
{
    scene = &scenes[number];
    player = gen_new(sizeof *player, &scene->play);
}

const char *play_next(void)
{
    struct value none;
    return iter_next(&player->base, &none) == ITER_NEXT ? told() : NULL;
}

const char *play_send(int number)
{
    static struct text call;
    struct value out;
    if (!scene->listener || !*scene->listener || number < 0 ||
        number >= scene->choice_count)
        return NULL;
    clear(&call);
    add(&call, scene->listener_name);
    add(&call, ".send(");
    add(&call, repr(scene->choices[number]));
    add(&call, ")");
    step_begin(call.bytes, "");
    step_send(*scene->listener, scene->choices[number], &out);
    return told();
}
