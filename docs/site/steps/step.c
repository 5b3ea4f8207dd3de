/* Records steps: what the caller did, what came of it, and how all stands then,
 * as a trace. */
#include "step.h"

#include <stdio.h>

/* What a step came to, as text. */
static char told[4096];
static size_t told_size;

static const struct scene *scene;
static struct generator *player;

void trace_put(char byte)
{
    if (told_size < sizeof told - 1)
        told[told_size++] = byte;
    told[told_size] = '\0';
}

/* The reference solution is to be trusted. */
bool trace_may_read(const void *bytes, size_t size)
{
    (void)size;
    return bytes != NULL;
}

bool trace_may_show(struct value value)
{
    (void)value;
    return true;
}

/* --- What came out -------------------------------------------------------- */

__attribute__((noinline)) void step_begin(const char *call, const char *line)
{
    told_size = 0;
    printed();
    trace_line("call", call, NULL, NULL, NULL);
    step_also(line);
}

void step_also(const char *line)
{
    trace_line("line", line, NULL, NULL, NULL);
}

/* What comes out, as Python would show it. */
static const char *shown(enum iter_status status, struct value value)
{
    static char text[300];
    if (status != ITER_STOP)
        return trace_repr(value);
    if (value.kind == VALUE_NONE)
        return "StopIteration";
    snprintf(text, sizeof text, "StopIteration(%s)", trace_repr(value));
    return text;
}

enum iter_status step_came(enum iter_status status, struct value value,
                           const char *note)
{
    trace_line("came", trace_status(status), shown(status, value),
               note ? note : "", NULL);
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
        trace_line("came", trace_status(status), "None", "closed", NULL);
    else
        step_came(status, *out, NULL);
    return status;
}

/* --- One press of a button ------------------------------------------------ */

static const char *step_end(void)
{
    const char *text = printed();
    if (*text)
        trace_line("printed", text, NULL, NULL, NULL);
    stage_tell(scene);
    if (scene->listener && *scene->listener)
        trace_line("listens", NULL, NULL, NULL, NULL);
    return told;
}

void play_scene(int number)
{
    scene = &scenes[number];
    player = gen_new(sizeof *player, &scene->play);
}

const char *play_next(void)
{
    struct value none;
    return iter_next(&player->base, &none) == ITER_NEXT ? step_end() : NULL;
}

const char *play_send(int number)
{
    char call[64];
    struct value out;
    if (!scene->listener || !*scene->listener || number < 0 ||
        number >= scene->choice_count)
        return NULL;
    snprintf(call, sizeof call, "%s.send(%s)", scene->listener_name,
             trace_repr(scene->choices[number]));
    told_size = 0;
    printed();
    trace_line("call", call, NULL, NULL, NULL);
    step_send(*scene->listener, scene->choices[number], &out);
    return step_end();
}
