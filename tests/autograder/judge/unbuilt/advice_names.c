#include "advice_names.h"

#include "inside.h"
#include "spelling.h"

#include <stdlib.h>
#include <string.h>

/* The C library's functions that beginners call, and their headers. */
static const struct {
    const char *names, *header;
} library[] = {
    {" printf puts putchar fputs fprintf snprintf ", "stdio.h"},
    {" malloc calloc realloc free exit abort abs strtol strtod qsort ",
     "stdlib.h"},
    {" strlen strcmp strncmp strcpy strcat strchr strstr memcpy memset memcmp ",
     "string.h"},
    {" isdigit isalpha isspace toupper tolower ", "ctype.h"},
    {" sqrt pow floor ceil fabs ", "math.h"},
};

/* How the macros are called. */
static const char *const macros[] = {
    "GEN_BEGIN(self)",
    "GEN_END(self)",
    "GEN_FINALLY(self)",
    "GEN_YIELD(self, v)",
    "GEN_YIELD_CATCH(self, v)",
    "GEN_YIELD_FROM(self, it)",
    "GEN_RETURN(self, v)",
    "GEN_RAISE(self, error)",
    "GEN_FOR_EACH(self, held, item, source)",
    "GEN_FUNCTION(name, body, release)",
    "FOR_EACH(item, source, end)",
    "ITERABLE(source)",
};

static char *with_hint(char *sentence, char *nearest, const char *otherwise)
{
    char *text = nearest ? text_format("%s Did you mean %s?", sentence, nearest)
                         : text_format("%s%s", sentence, otherwise);
    free(sentence);
    free(nearest);
    return text;
}

static char *defined_below(const struct source *source, const char *name,
                           const char *place)
{
    int line = source_definition(source, name);
    return line ? text_format("%s uses %s(), which is defined only in line %d. "
                              "C reads from top to bottom: declare it before, "
                              "or move it up.",
                              place, name, line)
                : NULL;
}

static char *undeclared(const struct source *source,
                        const struct complaint *complaint, const char *place)
{
    const char *name = complaint->name, *meant = complaint->meant;
    int line = complaint->line;
    bool is_sure;
    char *below = defined_below(source, name, place);
    if (below)
        return below;
    char *inside = inside_sentence(source, line, name, &is_sure);
    char *nearest =
        inside && is_sure ? NULL : spelling_nearest(source, name, meant);
    if (inside && !nearest && strcmp(name, "frame") != 0)
        return inside;
    free(inside);
    if (strcmp(name, "self") == 0 || strcmp(name, "out") == 0)
        return text_format("%s uses %s, which is not among its function's "
                           "parameters.",
                           place, name);
    if (strcmp(name, "frame") == 0)
        return text_format("%s uses frame, which is not declared in its "
                           "function. A body begins with struct X *frame = "
                           "(struct X *)self; where X is the name of its "
                           "frame.",
                           place);
    size_t size = strlen(name);
    if (size > 5 && strcmp(name + size - 5, "Error") == 0)
        return text_format("%s uses %s as a name. The name of an exception is "
                           "a text here: \"%s\".",
                           place, name, name);
    return with_hint(
        text_format("%s uses %s, which is not declared there.", place, name),
        nearest, " Is it misspelt? If not, declare it before.");
}

static char *no_function(const struct source *source,
                         const struct complaint *complaint, const char *place)
{
    const char *name = complaint->name, *meant = complaint->meant;
    char *word = text_format(" %s ", name);
    const char *header = NULL;
    for (size_t i = 0; i < sizeof library / sizeof *library; i++)
        if (strstr(library[i].names, word))
            header = library[i].header;
    free(word);
    if (header)
        return text_format("%s calls %s(), which is declared in %s: write "
                           "#include <%s> at the top.",
                           place, name, header, header);
    char *below = defined_below(source, name, place);
    if (below)
        return below;
    return with_hint(
        text_format("%s calls %s(), which is not declared.", place, name),
        spelling_nearest(source, name, meant), "");
}

static bool is_base(const char *type)
{
    return text_begins(type, "struct iterator") ||
           text_begins(type, "struct iterable") ||
           text_begins(type, "struct generator");
}

/* Is the struct defined in the file itself? */
static bool is_own(const struct source *source, const char *type)
{
    char *definition = text_format("%s {", type);
    bool found = strstr(text_string(&source->code), definition) != NULL;
    free(definition);
    return found;
}

static char *no_member(const struct source *source,
                       const struct complaint *complaint, const char *place)
{
    static const char insides[] = " out line signal ending ";
    char *word = text_format(" %s ", complaint->name);
    char *line = source_line_text(&source->code, complaint->line);
    bool in_macro = strstr(insides, word) && strstr(line, "GEN_");
    free(word);
    free(line);
    if (in_macro)
        return text_format("%s: the first argument of a GEN_ macro is self, "
                           "the generator.",
                           place);
    const char *type = complaint->other;
    if (text_begins(type, "const "))
        type += strlen("const ");
    if (is_base(type) && strcmp(complaint->name, "next") == 0)
        return text_format("%s: an iterator is asked for its next item with "
                           "iter_next(it, &item).",
                           place);
    if (is_base(type) && strcmp(complaint->name, "sent") == 0)
        return text_format("%s: what was sent is gen_sent(self).", place);
    char *base = is_base(type) ? inside_base(source, complaint->line,
                                             complaint->name, type)
                               : NULL;
    if (base)
        return base;
    if (text_begins(type, "struct iterable"))
        return text_format("%s looks for %s in a struct iterable, which does "
                           "not have it. What is in a list, functions tell: "
                           "list_get(list, i), container_length(list).",
                           place, complaint->name);
    if (is_base(type))
        return text_format("%s looks for %s in a %s, which does not have it. "
                           "If it is in your own struct, cast the pointer "
                           "first, as in struct X *x = (struct X *)self; and "
                           "use that.",
                           place, complaint->name, type);
    return with_hint(
        text_format("%s: there is no member %s in %s.", place, complaint->name,
                    type),
        spelling_nearest(source, complaint->name, complaint->meant),
        is_own(source, type) ? " Add it to the struct, with its type." : "");
}

static char *macro(const char *name, const char *place)
{
    size_t size = strlen(name);
    for (size_t i = 0; i < sizeof macros / sizeof *macros; i++)
        if (size > 0 && text_begins(macros[i], name) && macros[i][size] == '(')
            return text_format("%s: write it as %s, with all arguments.%s",
                               place, macros[i],
                               text_begins(name, "GEN_") && size < 16 &&
                                       strstr(macros[i], "(self,")
                                   ? " The first is self, the generator."
                                   : "");
    return text_format("%s calls a macro with another number of arguments than "
                       "it has.",
                       place);
}

char *advice_on_names(const struct source *source,
                      const struct complaint *complaint)
{
    const char *name = complaint->name;
    char *place = source_place(source, complaint->line), *text = NULL;
    if (complaint->fault == FAULT_UNDECLARED ||
        complaint->fault == FAULT_NO_TYPE)
        text = undeclared(source, complaint, place);
    else if (complaint->fault == FAULT_NO_FUNCTION)
        text = no_function(source, complaint, place);
    else if (complaint->fault == FAULT_NO_MEMBER)
        text = no_member(source, complaint, place);
    else if (complaint->fault == FAULT_MACRO)
        text = macro(name, place);
    else if (complaint->fault == FAULT_NEEDS_TAG)
        text =
            text_format("%s: in C the type is called %s %s, with both words.",
                        place, complaint->other, name);

    else if (complaint->fault == FAULT_TOO_FEW ||
             complaint->fault == FAULT_TOO_MANY)
        text = text_format(
            "%s calls %s with too %s arguments. Its declaration says what it "
            "wants.",
            place, *name && !strpbrk(name, "->.") ? name : "a function",
            complaint->fault == FAULT_TOO_FEW ? "few" : "many");
    free(place);
    return text;
}
