#include "bodies.h"

#include "judge/code/code.h"
#include "say.h"

#include <stdlib.h>
#include <string.h>

enum part { PART_BEGIN, PART_END, PART_FINALLY, PART_YIELD, PART_OTHER };

/* The macros that belong into a body. The longer of two names goes first. */
static const struct macro {
    const char *name;
    enum part part;
} macros[] = {
    {"GEN_BEGIN", PART_BEGIN},       {"GEN_END", PART_END},
    {"GEN_FINALLY", PART_FINALLY},   {"GEN_YIELD_FROM", PART_YIELD},
    {"GEN_YIELD_CATCH", PART_YIELD}, {"GEN_YIELD", PART_YIELD},
    {"GEN_FOR_EACH", PART_OTHER},    {"GEN_RETURN", PART_OTHER},
    {"GEN_RAISE", PART_OTHER},
};

/* A macro in a function: on which line, in how many braces, and whether it is
 * written without arguments, or with a block behind them. */
struct use {
    const struct macro *macro;
    int line, depth;
    bool bare, block;
};

enum { MOST_USES = 64 };

/* A function with what it uses. */
struct function {
    char name[64];
    bool is_void; /* and so can't be a body */
    struct use uses[MOST_USES];
    int count;
};

/* The macro whose name stands at `c`, as a whole word. */
static const struct macro *macro_at(const char *code, const char *c)
{
    if (*c != 'G' || (c > code && source_names(c[-1])))
        return NULL;
    for (size_t i = 0; i < sizeof macros / sizeof *macros; i++)
        if (code_is_word(c, macros[i].name))
            return &macros[i];
    return NULL;
}

static const struct use *find(const struct function *function, enum part part,
                              int number)
{
    for (int i = 0; i < function->count; i++)
        if (function->uses[i].macro->part == part && number-- == 0)
            return &function->uses[i];
    return NULL;
}

/* A macro after another: where it stands, or NULL. */
static const struct use *after(const struct function *function, enum part part,
                               const struct use *from)
{
    for (const struct use *use = from ? from + 1 : NULL;
         use && use < function->uses + function->count; use++)
        if (use->macro->part == part)
            return use;
    return NULL;
}

/* Uses of a body's macros in a function without GEN_BEGIN. */
static char *without_begin(const struct source *source,
                           const struct function *function)
{
    const struct use *use = function->uses;
    const struct use *yield = find(function, PART_YIELD, 0);
    if (find(function, PART_END, 0))
        return say_at(
            source, use->line,
            "%s stands in a body that was not opened: %s() lacks "
            "GEN_BEGIN(self), which belongs after its locals and before "
            "its first statement.",
            function->name);
    if (yield)
        return say_at(
            source, yield->line,
            "%s yields in the function %s(), which is no generator's "
            "body: only the body itself can pause, between GEN_BEGIN and "
            "GEN_END. Write the yield there. A helper function can "
            "return the value, for the body to yield.",
            function->name);
    char *text = text_format("%%s uses %s in the function %%s(), which is no "
                             "generator's body: it belongs between GEN_BEGIN "
                             "and GEN_END.",
                             use->macro->name);
    char *sentence = say_at(source, use->line, text, function->name);
    free(text);
    return sentence;
}

/* In a body that has its GEN_BEGIN: the first of these that is so. */
static char *misplaced(const struct source *source,
                       const struct function *function)
{
    const struct use *begin = find(function, PART_BEGIN, 0);
    const struct use *end = find(function, PART_END, 0);
    const struct use *finally = find(function, PART_FINALLY, 0);
    const struct {
        const struct use *use; /* where it is so, or NULL */
        const char *says;
    } faults[] = {
        {function->is_void ? begin : NULL,
         "%s opens a generator's body, but %s() is void. A body returns enum "
         "iter_status."},
        {find(function, PART_BEGIN, 1),
         "%s opens the body of %s() a second time. GEN_BEGIN stands once, "
         "after the locals and outside of loops; it finds the way back to the "
         "yield by itself."},
        {begin->depth > 1 ? begin : NULL,
         "%s opens the body of %s() inside of other braces. GEN_BEGIN belongs "
         "after the locals, outside of loops."},
        {end ? NULL : begin,
         "The body that begins at %s has no end: write GEN_END(self); as the "
         "last line of %s()."},
        {find(function, PART_END, 1),
         "%s closes the body of %s() a second time. GEN_END stands once, as "
         "its last line; GEN_RETURN(self, v) leaves it earlier."},
        {end && end->depth > 1 ? end : NULL,
         "%s closes the body of %s() inside of other braces. GEN_END belongs "
         "in the last line, outside of loops."},
        {after(function, PART_YIELD, end),
         "%s yields behind the GEN_END of %s(), which has to be the last line "
         "of the body."},
        {finally && finally->block ? finally : NULL,
         "%s: GEN_FINALLY(self); ends with a semicolon and has no { }. All "
         "that stands between it and the GEN_END of %s() is the finally part."},
        {after(function, PART_YIELD, finally),
         "%s yields behind the GEN_FINALLY of %s(). A generator that cleans up "
         "is on its way out and has nobody to yield to: move the yield in "
         "front of GEN_FINALLY."},
    };
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++)
        if (faults[i].use)
            return say_at(source, faults[i].use->line, faults[i].says,
                          function->name);
    return NULL;
}

static bool is_bare(const char *rest)
{
    rest += strspn(rest, " ");
    return *rest != '(' || rest[1 + strspn(rest + 1, " ")] == ')';
}

static bool has_block(const char *rest)
{
    const char *end = rest + strlen(rest), *open = code_skip(rest);
    const char *close = *open == '(' ? code_close(open, end) : end;
    return close < end && *code_skip(close + 1) == '{';
}

static char *judge(const struct source *source, const struct function *function)
{
    if (function->count == 0)
        return NULL;
    for (int i = 0; i < function->count; i++)
        if (function->uses[i].bare)
            return say_at(source, function->uses[i].line,
                          "%s: %s has self, the generator, for its first "
                          "argument.",
                          function->uses[i].macro->name);
    return find(function, PART_BEGIN, 0) ? misplaced(source, function)
                                         : without_begin(source, function);
}

/* The word before the parenthesis in front of a function's body. */
static void name_function(struct function *function, const char *code,
                          const char *brace)
{
    const char *start = brace;
    while (start > code && start[-1] != ';' && start[-1] != '}')
        start--;
    start += strspn(start, " \t\n");
    function->is_void =
        text_begins(start, "void ") || text_begins(start, "static void ");
    size_t size;
    const char *name =
        code_name_before(start + strcspn(start, "({"), start, &size);
    if (size >= sizeof function->name)
        size = sizeof function->name - 1;
    memcpy(function->name, name, size);
    function->name[size] = '\0';
}

char *bodies_sentence(const struct source *source)
{
    const char *code = text_string(&source->code);
    struct function function = {.count = 0};
    char *sentence = NULL;
    int depth = 0, line = 1;
    for (const char *c = code; *c && !sentence; c++) {
        line += *c == '\n';
        if (*c == '#') {
            c += strcspn(c, "\n") - 1; /* what a macro of one's own is for */
            continue;
        }
        if (*c == '{' && depth++ == 0)
            name_function(&function, code, c);
        if (*c == '}' && depth > 0 && --depth == 0) {
            sentence = judge(source, &function);
            function.count = 0;
        }
        const struct macro *macro = depth > 0 ? macro_at(code, c) : NULL;
        if (macro && function.count < MOST_USES)
            function.uses[function.count++] =
                (struct use){.macro = macro,
                             .line = line,
                             .depth = depth,
                             .bare = is_bare(c + strlen(macro->name)),
                             .block = has_block(c + strlen(macro->name))};
    }
    return sentence;
}
