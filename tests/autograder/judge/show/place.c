#include "place.h"

#include <stdlib.h>
#include <string.h>

/* How long the name of a function of the stub is with which this begins; or its
 * first word. */
static size_t first_name(const struct source *stub, const char *words)
{
    size_t first = strcspn(words, "_");
    for (size_t size = strlen(words); size > first; size--) {
        if (words[size] && words[size] != '_')
            continue;
        char *name = text_format("%.*s", (int)size, words);
        bool is_function = source_definition(stub, name);
        free(name);
        if (is_function)
            return size;
    }
    return first;
}

char *place_case(const struct source *stub, const char *name)
{
    char *sentence = text_format("%s", name), *c = sentence;
    for (c += first_name(stub, c); *c; c += first_name(stub, c))
        *c++ = ' ';
    return sentence;
}

/* Does the stub have this task's TODO in that function? */
static bool belongs(const struct source *stub, int task, const char *function)
{
    bool found = false;
    for (int line = 0; !found && (line = source_todo(stub, task, line));) {
        char *own = source_function(stub, line);
        found = own && strcmp(own, function) == 0;
        free(own);
    }
    return found;
}

/* Is that function, or any if it is NULL, still to be written? The line, or 0.
 */
static int unwritten_line(const struct source *source, int task,
                          const char *function)
{
    const char *place = source->code.bytes;
    for (int found, line; (found = source_unwritten(source, &place)); place++) {
        line = source_line(source, place);
        if (found == task &&
            (!function || source_inside(source, line, function)))
            return line;
    }
    return 0;
}

/* The next line behind `line` with its TODO, or 0. */
static int todo_line(const struct source *source, const struct source *stub,
                     int task, bool sure, int line)
{
    while ((line = source_todo(source, task, line))) {
        char *function = source_function(source, line);
        bool right =
            !function || (sure ? unwritten_line(source, task, function) > 0
                               : !source_definition(stub, function) ||
                                     belongs(stub, task, function));
        free(function);
        if (right)
            break;
    }
    return line;
}

/* The function of the stub around that line, if the file has it. */
static char *function_there(const struct source *source,
                            const struct source *stub, int line)
{
    char *function = source_function(stub, line);
    if (function && source_definition(source, function))
        return function;
    free(function);
    return NULL;
}

/* Adds "b_body() in own.c:9", for the function around that line of the stub. */
static void add_function(struct text *place, const struct source *source,
                         const struct source *stub, int line)
{
    char *function = function_there(source, stub, line);
    if (!function)
        return;
    text_addf(place, "%s%s() in %s:%d", place->length ? ", or " : "", function,
              source->path, source_definition(source, function));
    free(function);
}

char *place_of_task(const struct source *source, const struct source *stub,
                    int task, bool sure)
{
    struct text place = {0};
    int line = todo_line(source, stub, task, sure, 0);
    if (!line && sure)
        line = unwritten_line(source, task, NULL);
    if (line)
        text_addf(&place, "TODO %d in %s:%d", task, source->path, line);
    /* It may be in several places, and which of them fails is not known. */
    while (line && !sure && (line = todo_line(source, stub, task, sure, line)))
        text_addf(&place, ", and line %d", line);
    if (place.length)
        return place.bytes;
    while ((line = source_todo(stub, task, line)))
        add_function(&place, source, stub, line);
    /* It is called otherwise: what is behind it in the stub, or before it. */
    int first = source_todo(stub, task, 0);
    int last = source_line(stub, strchr(text_string(&stub->code), 0));
    for (line = first; !place.length && line <= last; line++)
        add_function(&place, source, stub, line);
    for (line = first; !place.length && line > 0; line--)
        add_function(&place, source, stub, line);
    if (!place.length)
        text_addf(&place, "task %d in %s:1", task, source->path);
    return place.bytes;
}
