/* Records steps: what the caller did, what came of it, and how all stands then,
 * as a trace. */
#include "step.h"

#include "living.h"
#include "watch.h"

#include <stdio.h>

/* What a step came to, as text. */
static char told[32 * 1024];
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
bool trace_is_local(const void *data)
{
    (void)data;
    return false;
}

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

static void begin(const char *call)
{
    told_size = 0;
    printed();
    trace_afresh();
    trace_line("call", call, NULL, NULL, NULL);
}

__attribute__((noinline)) void step_begin(const char *call, const char *line)
{
    begin(call);
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

/* Before somebody is asked: how much was told until then. */
static size_t ask(void)
{
    depth++;
    return told_size;
}

/* A generator answers without its body if that has not begun, or has ended:
 * then nobody has told that it was asked. */
static void tell_asked(const struct iterator *it, const char *how,
                       enum iter_status status, struct value value)
{
    const char *name = living_name(it);
    trace_line("ask", name, how, "0", NULL);
    trace_line("answer", name, trace_status(status), trace_repr(value), "0");
}

static enum iter_status answer(size_t before, const struct iterator *it,
                               const char *how, enum iter_status status,
                               struct value value)
{
    if (told_size == before)
        tell_asked(it, how, status, value);
    return --depth > 0 ? status : step_came(status, value, NULL);
}

enum iter_status step_next(struct iterator *it, struct value *out)
{
    size_t before = ask();
    enum iter_status status = iter_next(it, out);
    return answer(before, it, "next", status, *out);
}

bool step_loop(struct iterator *it, struct value *item, struct loop_end *end)
{
    size_t before = ask();
    bool more = iter_loop(it, item, end);
    answer(before, it, "next", end->status, end->value);
    return more;
}

enum iter_status step_send(struct generator *generator, struct value value,
                           struct value *out)
{
    char how[64];
    snprintf(how, sizeof how, "send %s", trace_repr(value));
    size_t before = ask();
    enum iter_status status = gen_send(generator, value, out);
    return answer(before, &generator->base, how, status, *out);
}

enum iter_status step_throw(struct generator *generator, struct value error,
                            struct value *out)
{
    size_t before = ask();
    enum iter_status status = gen_throw(generator, error, out);
    return answer(before, &generator->base, "throw", status, *out);
}

/* A close that succeeds gives None in Python, and no StopIteration. */
enum iter_status step_close(struct generator *generator, struct value *out)
{
    size_t before = told_size;
    enum iter_status status = gen_close(generator, out);
    if (told_size == before)
        tell_asked(&generator->base, "close", status, *out);
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
    living_forget();
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
    begin(call);
    step_send(*scene->listener, scene->choices[number], &out);
    return step_end();
}
