#include "table.h"

#include "judge/code/code.h"
#include "judge/decide/source.h"

#include <stdlib.h>
#include <string.h>

/* What stands between two places of the code. */
struct span {
    const char *at, *end;
};

static int size_of(struct span span)
{
    return (int)(span.end - span.at);
}

static struct span word_at(const char *c)
{
    c = code_skip(c);
    return (struct span){c, code_word_end(c)};
}

static bool has(struct span span, char c)
{
    return memchr(span.at, c, (size_t)size_of(span)) != NULL;
}

/* Lines for the preprocessor are blank, too. */
static void blank_directives(char *c)
{
    while (*(c += strspn(c, " \t\r\n"))) {
        for (bool blank = *c == '#'; *c && *c != '\n'; c++) {
            bool goes_on = c[0] == '\\' && c[1] == '\n';
            if (blank)
                *c = ' ';
            c += goes_on;
        }
    }
}

static bool is_there(const struct text *table, char *row)
{
    bool there = strstr(text_string(table), row) != NULL;
    free(row);
    return there;
}

static bool has_members(const struct text *table, struct span name)
{
    return is_there(table,
                    text_format(" trace_%.*s[] =", size_of(name), name.at));
}

/* The name that a declaration ends with, in front of brackets and a width. A
 * pointer to a function or an array has it in its parentheses. */
static struct span name_in(struct span own)
{
    size_t size;
    const char *c;
    while ((c = own.at + strcspn(own.at, "[():")) < own.end && *c == '(' &&
           *code_skip(c + 1) == '*')
        own.at = c + 1;
    const char *name =
        code_name_before(c < own.end ? c : own.end, own.at, &size);
    return (struct span){name, name + size};
}

/* Not one array, or one without items. */
static bool is_odd_array(struct span own)
{
    const char *open = memchr(own.at, '[', (size_t)size_of(own));
    if (!open)
        return false;
    const char *close = code_close(open, own.end), *in = code_skip(open + 1);
    return has((struct span){close, own.end}, '[') || in == close ||
           (*in == '0' && code_skip(in + 1) == close);
}

/* Of a declaration that begins with `first`, a member: `own` is its own part,
 * behind the braces if there are any. */
static void add_member(struct text *table, struct span name, const char *first,
                       bool braces, struct span own)
{
    struct span member = name_in(own);
    bool is_enum = code_is_word(first, "enum");
    const char *how = "MEMBER(";
    if (size_of(member) == 0 || (member.at == first && !braces))
        return;
    if ((braces && !is_enum) || has(own, '(') || has(own, ':') ||
        is_odd_array(own)) {
        text_addf(table, "    TRACE_HIDDEN_MEMBER(%.*s),\n", size_of(member),
                  member.at);
        return;
    }
    if (has(own, '['))
        how = "ARRAY_MEMBER(";
    else if (has(own, '*'))
        how = "POINTER_MEMBER(";
    else if (is_enum && code_is_word(code_skip(first + 4), "iter_status"))
        how = "MEMBER_OF(TRACE_STATUS, ";
    text_addf(table, "    TRACE_%sstruct %.*s, %.*s),\n", how, size_of(name),
              name.at, size_of(member), member.at);
}

/* What has braces of its own in there is one member that is not shown. */
static void add_members(struct text *table, struct span name, struct span body)
{
    text_addf(table, "static const struct trace_member trace_%.*s[] = {\n",
              size_of(name), name.at);
    while (body.at < body.end) {
        const char *first = code_skip(body.at), *c = body.at;
        const char *end = code_until(c, body.end, ';');
        const char *open = code_until(c, end, '{');
        if (open < end)
            c = code_close(open, end) + 1;
        for (const char *stop; c < end; c = stop + 1) {
            stop = code_until(c, end, ',');
            add_member(table, name, first, open < end, (struct span){c, stop});
        }
        body.at = end + 1;
    }
    text_addf(table, "    {NULL, 0, TRACE_NOT, 0, 0}};\n");
}

/* Behind "struct iterator" or "struct generator"; NULL if `c` is not there. */
static const char *behind_base(const char *c)
{
    static const char *const bases[] = {"iterator", "generator", NULL};
    c = code_skip(c);
    if (!code_is_word(c, "struct"))
        return NULL;
    c = code_skip(code_word_end(c));
    return code_one_of(c, bases) ? code_skip(code_word_end(c)) : NULL;
}

/* Those that begin with a struct iterator or a struct generator. */
static void add_structs(struct text *table, const char *c, const char *end)
{
    for (; (c = code_find_word(c, end, "struct")); c = code_word_end(c)) {
        struct span name = word_at(code_word_end(c));
        const char *open = code_skip(name.end);
        const char *base = *open == '{' ? behind_base(open + 1) : NULL;
        const char *body = base ? code_skip(code_word_end(base)) : NULL;
        if (body && body > base && *body == ';' && !has_members(table, name))
            add_members(table, name,
                        (struct span){body + 1, code_close(open, end)});
    }
}

/* "x" of x_next and x_body; else the whole name. */
static struct span stem_of(struct span name)
{
    static const char *const ends[] = {"_next", "_body"};
    for (int i = 0; i < 2; i++)
        if (size_of(name) >= 5 && memcmp(name.end - 5, ends[i], 5) == 0)
            name.end -= 5;
    return name;
}

/* Into what struct a body first turns its argument; empty if into none. */
static struct span cast_of(struct span body, struct span self)
{
    const char *c = body.at;
    for (; (c = code_find_word(c, body.end, "struct")); c = code_word_end(c)) {
        struct span name = word_at(code_word_end(c));
        const char *star = code_skip(name.end);
        const char *close = *star == '*' ? code_skip(star + 1) : star;
        if (*close != ')')
            continue;
        close = code_skip(close + 1);
        struct span what = word_at(*close == '(' ? close + 1 : close);
        if (size_of(what) == size_of(self) &&
            memcmp(what.at, self.at, (size_t)size_of(self)) == 0)
            return name;
    }
    return (struct span){body.at, body.at};
}

/* Does a function serve an iterator or a generator? Its head says so, or its
 * name. */
static bool serves(struct span name, struct span parameters)
{
    const char *c = parameters.at;
    if (stem_of(name).end < name.end ||
        code_find_word(c, parameters.end, "generator"))
        return true;
    for (; (c = code_find_word(c, parameters.end, "value")); c++)
        if (*code_skip(code_word_end(c)) == '*')
            return true;
    return false;
}

/* A function's row. What its body turns its argument into is its struct; or its
 * name says so. */
static void add_function(struct text *rows, const struct text *table,
                         struct span name, struct span self, struct span body)
{
    struct span type = cast_of(body, self);
    if (!has_members(table, type))
        type = stem_of(name);
    bool known = has_members(table, type);
    if (!is_there(rows, text_format("\"%.*s\"", size_of(name), name.at)))
        text_addf(rows, "    {(void (*)(void))%.*s, \"%.*s\", %s%.*s},\n",
                  size_of(name), name.at, size_of(name), name.at,
                  known ? "trace_" : "NULL", known ? size_of(type) : 0,
                  type.at);
}

static void add_functions(struct text *rows, const struct text *table,
                          const char *start, const char *end)
{
    const char *c = start;
    for (; (c = code_find_word(c, end, "struct")); c = code_word_end(c)) {
        const char *star = behind_base(c), *open = code_before(c, start);
        if (!star || *star != '*' || !open || *open != '(')
            continue;
        const char *close = code_close(open, end);
        const char *brace = code_skip_to(close + (close < end), end);
        struct span name, self = word_at(star + 1);
        size_t size;
        name.at = code_name_before(open, start, &size);
        name.end = name.at + size;
        if (*brace == '{' && *code_skip(name.end) == '(' && size > 0 &&
            size_of(self) > 0 && serves(name, (struct span){c, close}))
            add_function(rows, table, name, self,
                         (struct span){brace, code_close(brace, end)});
    }
}

void table_add(struct text *table, const struct text *code)
{
    struct text copy = {0}, rows = {0};
    struct source source;
    text_add(&copy, text_string(code), code->length);
    source_take(&source, "", copy);
    text_add(&source.code, "\n", 1);
    blank_directives(source.code.bytes);
    const char *start = source.code.bytes, *end = start + source.code.length;
    text_addf(table, "#ifdef SLICE_H\n#undef TRACE_OF_SLICE\n"
                     "#define TRACE_OF_SLICE struct slice : TRACE_SLICE,\n"
                     "#endif\n");
    add_structs(table, start, end);
    add_functions(&rows, table, start, end);
    text_addf(table,
              "const struct trace_type trace_types[] = {\n%s"
              "    {NULL, NULL, NULL}};\n",
              text_string(&rows));
    text_free(&rows);
    source_free(&source);
}
