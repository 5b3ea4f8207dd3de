/* Records as a trace does; what was printed stands before what follows it. */
#include "record.h"

#include "living.h"
#include "printed.h"
#include "watch.h"

#include <string.h>

/* No members: a picture names those that it shows. */
const struct trace_type trace_types[] = {{NULL, NULL, NULL}};

static FILE *result;
static bool within_line;

void record_start(void)
{
    result = printed_start();
}

static void put_printed(void)
{
    const char *end, *line = printed();
    for (; (end = strchr(line, '\n')); line = end + 1)
        fprintf(result, "printed\t%.*s\n", (int)(end - line), line);
}

void trace_put(char byte)
{
    if (!within_line)
        put_printed();
    fputc(byte, result);
    fflush(result);
    within_line = byte != '\n';
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

bool trace_is_local(const void *data)
{
    (void)data;
    return false;
}

void record_picture(const char *name)
{
    trace_line("picture", name, NULL, NULL, NULL);
}

void record_call(const char *what)
{
    trace_line("call", what, NULL, NULL, NULL);
}

void record_member(const char *object, const char *name, struct value value)
{
    trace_line("object", object, NULL, NULL, NULL);
    trace_value(name, value);
}

void record_ask(const char *who, const char *what)
{
    trace_line("ask", who, what, "", NULL);
}

void record_answer(const char *who, const char *what)
{
    trace_line("answer", who, "", what, "");
}

void record_iterator(void *it, const char *name)
{
    living_call(trace_watch(it), name);
}
