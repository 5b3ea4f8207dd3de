/* Records steps, and writes each as JSON. */
#include "step.h"

#include "text.h"

#include <stdio.h>

static struct text json, came;
static const char *call_now, *line_now, *also_now;
static const struct scene *scene;
static struct generator *player;

/* --- What came out -------------------------------------------------------- */

void step_begin(const char *call, const char *line)
{
    call_now = call;
    line_now = line;
    also_now = NULL;
    text_clear(&came);
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
        return text_repr(value);
    if (value.kind == VALUE_NONE)
        return "StopIteration";
    snprintf(text, sizeof text, "StopIteration(%s)", text_repr(value));
    return text;
}

static void add_came(enum iter_status status, const char *what,
                     const char *note)
{
    text_add(&came, came.length ? ", {" : "{");
    text_add_member(&came, "what", what);
    text_add(&came, ", ");
    text_add_member(&came, "status",
                    status == ITER_NEXT   ? "ITER_NEXT"
                    : status == ITER_STOP ? "ITER_STOP"
                                          : "ITER_ERROR");
    text_add(&came, ", ");
    text_add_member(&came, "note", note ? note : "");
    text_add(&came, "}");
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

/* --- One press of a button ------------------------------------------------ */

static const char *told(void)
{
    text_clear(&json);
    text_add(&json, "{");
    text_add_member(&json, "call", call_now);
    text_add(&json, ", ");
    text_add(&json, "\"lines\": [");
    text_add_string(&json, line_now);
    if (also_now) {
        text_add(&json, ", ");
        text_add_string(&json, also_now);
    }
    text_add(&json, "]");
    text_add(&json, ", \"came\": [");
    text_add(&json, came.bytes);
    text_add(&json, "], ");
    text_add_member(&json, "printed", printed());
    text_add(&json, ", \"state\": ");
    state_add(&json, scene->state);
    text_add(&json, ", \"listens\": ");
    text_add(&json, scene->listener && *scene->listener ? "true}" : "false}");
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
    text_clear(&call);
    text_add(&call, scene->listener_name);
    text_add(&call, ".send(");
    text_add(&call, text_repr(scene->choices[number]));
    text_add(&call, ")");
    step_begin(call.bytes, "");
    step_send(*scene->listener, scene->choices[number], &out);
    return told();
}
