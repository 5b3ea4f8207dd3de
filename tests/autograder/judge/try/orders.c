#include "orders.h"

#include "items.h"
#include "judge/code/code.h"
#include "judge/decide/source.h"
#include "judge/wording/wording.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* What has been named so far, as " it numbers ". */
struct reader {
    struct text *unit, names;
    char *problem; /* a sentence, or NULL */
};

static size_t name_size(const char *text)
{
    bool is_number = isdigit((unsigned char)*text);
    return is_number ? 0 : (size_t)(code_word_end(text) - text);
}

static const char *skip_space(const char *text)
{
    return text + strspn(text, " \t\r");
}

/* Behind the text or the character in quotes that begins there. */
static const char *behind_quotes(const char *text)
{
    char quote = *text++;
    for (; *text && *text != quote; text++)
        if (*text == '\\' && text[1])
            text++;
    return *text ? text + 1 : text;
}

/* Where the part ends that begins there: at a semicolon that is not in quotes,
 * or at the end of a line that is not in brackets either. */
static const char *end_of_part(const char *text)
{
    int depth = 0;
    while (*text && *text != ';' && (*text != '\n' || depth > 0)) {
        depth += (*text == '(') - (*text == ')');
        text = *text == '"' || *text == '\'' ? behind_quotes(text) : text + 1;
    }
    return text;
}

int orders_count(const char *orders)
{
    int count = 1;
    for (orders = end_of_part(orders); *orders; count++)
        orders = end_of_part(orders + 1);
    return count;
}

char *orders_part(const char *orders, int number)
{
    const char *start = orders, *end = end_of_part(start);
    for (; *end && --number > 0; end = end_of_part(start))
        start = end + 1;
    start = skip_space(start);
    while (end > start && isspace((unsigned char)end[-1]))
        end--;
    char *part = text_format("%.*s", (int)(end - start), start);
    for (char *c = part; *c; c++)
        if (*c == '\n')
            *c = ' ';
    return part;
}

/* Why this can't stand in one line of C, or NULL. */
static const char *flaw(const char *part)
{
    int depth = 0;
    for (const char *c = part; *c; c++) {
        if (*c == '"' || *c == '\'') {
            const char *end = behind_quotes(c);
            if (end == c + 1 || end[-1] != *c)
                return "its quotes do not end";
            c = end - 1;
            continue;
        }
        if (*c == '(')
            depth++;
        else if (*c == ')' && --depth < 0)
            return "it closes a bracket that was not opened";
        else if (strchr("{}#\\@`$", *c) || strncmp(c, "??", 2) == 0 ||
                 strncmp(c, "/*", 2) == 0 || strncmp(c, "//", 2) == 0)
            return "it holds something that one line of C can't, such as {, # "
                   "or a comment";
    }
    return depth > 0 ? "a bracket is not closed" : NULL;
}

static bool is_named(const struct reader *reader, const char *name, size_t size)
{
    char *word = text_format(" %.*s ", (int)size, name);
    bool found = strstr(text_string(&reader->names), word) != NULL;
    free(word);
    return found;
}

/* "next it": is this that verb, with a word behind it? Then where that is. */
static const char *behind_verb(const char *part, const char *verb)
{
    size_t size = strlen(verb);
    if (strncmp(part, verb, size) != 0 || source_names(part[size]))
        return NULL;
    const char *rest = skip_space(part + size);
    return *rest == '=' || *rest == '(' ? NULL : rest;
}

/* "nxt it": a word with another behind it, which no expression begins with. */
static bool is_before_word(const char *text)
{
    size_t size = name_size(text);
    const char *rest = skip_space(text + size);
    return size > 0 && rest > text + size && !behind_verb(text, "sizeof") &&
           (source_names(*rest) || *rest == '"');
}

/* A text without its quotes: a word that nothing is called, and no constant. */
static bool is_bare_text(const struct reader *reader, const char *value)
{
    size_t size = name_size(value), small = strcspn(value, "abcdefghijklmnopqrs"
                                                           "tuvwxyz");
    return size > small && strcmp(value, "None") != 0 &&
           !is_named(reader, value, size) &&
           (!value[size] || is_before_word(value));
}

/* "next name" and its like; "send name value". */
static void add_verb(struct reader *reader, const char *verb, const char *rest,
                     const char *macro)
{
    size_t size = name_size(rest);
    const char *value = skip_space(rest + size);
    bool sends = strcmp(macro, "SEND") == 0;
    if (size == 0)
        reader->problem =
            text_format("%s needs a name: %s it, for example", verb, verb);
    else if (!is_named(reader, rest, size))
        reader->problem = text_format("nothing is called %.*s yet. Name it "
                                      "first: %.*s = call(...)",
                                      (int)size, rest, (int)size, rest);
    else if (!sends && *value)
        reader->problem =
            text_format("nothing can follow %s %.*s", verb, (int)size, rest);
    else if (sends && !*value)
        reader->problem = text_format("send needs a value: send %.*s 3, for "
                                      "example",
                                      (int)size, rest);
    else if (sends && is_bare_text(reader, value))
        reader->problem = text_format("nothing is called %s. A text has "
                                      "quotes: send %.*s \"%s\"",
                                      value, (int)size, rest, value);
    if (reader->problem)
        return;
    text_addf(reader->unit, "%s(%.*s", macro, (int)size, rest);
    if (sends) {
        text_addf(reader->unit, ", ");
        items_add_value(reader->unit, value);
    }
    text_addf(reader->unit, ");");
}

static void add_naming(struct reader *reader, const char *part, size_t size,
                       const char *call)
{
    if (is_named(reader, part, size)) {
        reader->problem = text_format("something is called %.*s already. Take "
                                      "another name",
                                      (int)size, part);
        return;
    }
    if (!*call) {
        reader->problem =
            text_format("it does not say what %.*s is", (int)size, part);
        return;
    }
    text_addf(&reader->names, " %.*s ", (int)size, part);
    text_addf(reader->unit, "IT(%.*s, ", (int)size, part);
    items_add(reader->unit, call);
    text_addf(reader->unit, ");");
}

static void add_part(struct reader *reader, const char *part)
{
    static const char *const verbs[][2] = {{"next", "NEXT"},
                                           {"drop", "DROP"},
                                           {"close", "CLOSE"},
                                           {"send", "SEND"}};
    const char *why = flaw(part);
    if (why) {
        reader->problem = text_format("%s", why);
        return;
    }
    size_t size = name_size(part);
    const char *rest = skip_space(part + size);
    if (size > 0 && *rest == '=' && rest[1] != '=') {
        add_naming(reader, part, size, skip_space(rest + 1));
        return;
    }
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if ((rest = behind_verb(part, verbs[i][0]))) {
            add_verb(reader, verbs[i][0], rest, verbs[i][1]);
            return;
        } else if (size == strlen(verbs[i][0]) &&
                   text_begins(part, verbs[i][0])) {
            reader->problem = text_format("an order has no brackets: %s it%s",
                                          verbs[i][0], i == 3 ? " 3" : "");
            return;
        }
    if (is_before_word(part))
        reader->problem = text_format(ORDERS_UNKNOWN, (int)size, part);
    else if (*part) {
        text_addf(reader->unit, strstr(part, "&v") ? "STATUS(" : "SHOW(");
        items_add(reader->unit, part);
        text_addf(reader->unit, ");");
    }
}

char *orders_translate(struct text *unit, const char *orders,
                       const char *header)
{
    struct reader reader = {.unit = unit};
    int count = orders_count(orders), empty = 0;
    text_addf(unit,
              "#include \"%s\"\n#include \"try.h\"\nTRY {\n#line 1 "
              "\"" ORDERS_FILE "\"\n",
              header);
    for (int i = 1; i <= count && !reader.problem; i++) {
        char *part = orders_part(orders, i);
        add_part(&reader, part);
        empty += !*part;
        char *problem = reader.problem;
        if (problem)
            reader.problem =
                text_format("The judge can't read part %d of %s, '%.100s': %s.",
                            i, wording(SAY_ORDERS), part, problem);
        free(problem);
        free(part);
        text_addf(unit, "\n");
    }
    if (empty == count)
        reader.problem = text_format("%s", wording(SAY_NO_ORDERS));
    text_addf(unit, "try_drop_rest();\n}\n");
    text_free(&reader.names);
    return reader.problem;
}
