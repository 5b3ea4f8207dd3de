#include "items.h"

#include "judge/decide/source.h"

#include <stdlib.h>
#include <string.h>

void items_add_value(struct text *unit, const char *value)
{
    char *end;
    (void)strtoll(value, &end, 10);
    if (end > value && !*end) {
        text_addf(unit, "value_int(%s)", value);
        return;
    }
    (void)strtod(value, &end);
    if (end > value && !*end)
        text_addf(unit, "value_real(%s)", value);
    else if (*value == '"' && !*source_skip_unread(value))
        text_addf(unit, "value_str(%s)", value);
    else if (strcmp(value, "None") == 0)
        text_addf(unit, "value_none()");
    else
        items_add(unit, value);
}

/* Where the argument ends that begins there. */
static const char *end_of_argument(const char *code)
{
    int depth = 0;
    while (*code && (depth > 0 || !strchr(",)", *code))) {
        const char *behind = source_skip_unread(code);
        depth += (*code == '(') - (*code == ')');
        code = behind > code ? behind : code + 1;
    }
    return code;
}

/* How long is the name of what makes a container of values, with its bracket?
 * 0 if none begins there. */
static size_t maker(const char *code)
{
    static const char *const makers[] = {"list_of", "tuple_of", "set_of",
                                         "dict_of"};
    for (size_t i = 0; i < sizeof makers / sizeof *makers; i++) {
        size_t size = strlen(makers[i]);
        if (!text_begins(code, makers[i]))
            continue;
        size += strspn(code + size, " ");
        return code[size] == '(' ? size + 1 : 0;
    }
    return 0;
}

static const char *add_arguments(struct text *unit, const char *code)
{
    while (*code) {
        code += strspn(code, " ");
        const char *end = end_of_argument(code), *last = end;
        while (last > code && last[-1] == ' ')
            last--;
        char *value = text_format("%.*s", (int)(last - code), code);
        items_add_value(unit, value);
        free(value);
        text_addf(unit, *end == ',' ? ", " : "");
        code = end + (*end == ',');
        if (*end != ',')
            break;
    }
    return code;
}

void items_add(struct text *unit, const char *code)
{
    for (bool inside = false; *code; inside = source_names(code[-1])) {
        const char *behind = source_skip_unread(code);
        size_t size = inside ? 0 : maker(code);
        size_t plain = behind > code ? (size_t)(behind - code) : 1;
        text_add(unit, code, size ? size : plain);
        code = size ? add_arguments(unit, code + size) : code + plain;
    }
}
