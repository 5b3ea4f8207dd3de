#include "locals.h"

#include "walk.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* Bytes. A lesson needs far less, and nobody shall keep the judge busy. */
enum { LONGEST_FILE = 1 << 16, LONGEST_FUNCTION = 1 << 13, DEEPEST = 60 };

static const char *block(struct walk *walk, const char *c)
{
    int count = walk->scope->count;
    const char *end = code_close(c, walk->end);
    for (c = code_skip(c + 1); c < end; c = code_skip(c))
        c = walk_statement(walk, c);
    walk->scope->count = count;
    return end + 1;
}

static const char *if_else(struct walk *walk, const char *c)
{
    struct scope *scope = walk->scope;
    const char *open = code_skip(c + 2), *close = code_close(open, walk->end);
    scope_expression(scope, open, close);
    struct state otherwise = scope->now;
    c = code_skip(walk_branch(walk, close + 1));
    if (code_is_word(c, "else")) {
        struct state then = scope->now;
        scope->now = otherwise;
        c = walk_branch(walk, c + 4);
        otherwise = then;
    }
    state_join(&scope->now, &otherwise);
    return c;
}

/* A macro of a body. Returns NULL if none stands there. */
static const char *macro(struct walk *walk, const char *c)
{
    struct scope *scope = walk->scope;
    if (*c != 'G' && *c != 'F')
        return NULL;
    const char *end = walk_statement_end(walk, c), *open = c + strcspn(c, "(");
    bool from = code_is_word(c, "GEN_YIELD_FROM");
    if (code_is_word(c, "GEN_FOR_EACH"))
        return walk_gen_for_each(walk, c);
    if (code_is_word(c, "FOR_EACH"))
        return walk_for_each(walk, c);
    if (code_is_word(c, "GEN_BEGIN")) {
        scope->has_begun = true;
        scope->begun = scope->now;
        scope->begun_count = scope->count;
    } else if (code_is_word(c, "GEN_FINALLY")) {
        scope_resume(scope, c);
    } else if (code_is_word(c, "GEN_RETURN") || code_is_word(c, "GEN_RAISE")) {
        scope_expression(scope, open, end);
        scope->now.dead = true;
    } else if (code_is_word(c, "GEN_YIELD") ||
               code_is_word(c, "GEN_YIELD_CATCH") || from) {
        scope_expression(scope, open, end);
        scope_resume(scope, c);
        if (walk->loops > 0 && !walk->looped)
            walk->looped = c;
        if (from) /* is asked again after each pause */
            scope_expression(scope, open, end);
    } else {
        return NULL;
    }
    return end;
}

/* One declarator behind the other. */
static const char *declaration(struct walk *walk, const char *name,
                               bool is_kept)
{
    struct scope *scope = walk->scope;
    const char *end = walk_statement_end(walk, name) - 1;
    while (name < end) {
        const char *behind = code_word_end(name),
                   *next = walk_outer(name, end, ',');
        const char *value = walk_outer(behind, next, '=');
        bool holds = value < next || *code_skip(behind) == '[' || is_kept;
        scope_expression(scope, value, next);
        scope_declare(scope, name, (size_t)(behind - name),
                      holds ? HOLDS_SET : HOLDS_UNSET);
        name = next < end ? next + 1 + strspn(next + 1, " *\t\n") : end;
    }
    return end + 1;
}

/* The name in "struct value item" or "int64_t *a", or NULL if the statement at
 * `c` declares nothing. */
static const char *declared(const char *c)
{
    const char *name = NULL;
    int words = 0;
    while (source_names(*c) && !isdigit((unsigned char)*c)) {
        name = c;
        words++;
        c = code_word_end(c);
        c += strspn(c, " *\t\n");
    }
    return words > 1 && strchr("=;,[", *c) ? name : NULL;
}

/* What leaves the way that it stands on. */
static const char *leaving(struct walk *walk, const char *c)
{
    struct scope *scope = walk->scope;
    bool breaks = code_is_word(c, "break");
    bool continues = code_is_word(c, "continue");
    bool returns = code_is_word(c, "return");
    if (!breaks && !continues && !returns && !code_is_word(c, "goto"))
        return NULL;
    const char *end = walk_statement_end(walk, c);
    if (returns)
        scope_expression(scope, c + strlen("return"), end);
    if (walk->ways && (breaks || continues))
        state_join(breaks ? &walk->ways->broken : &walk->ways->continued,
                   &scope->now);
    scope->now.dead = true;
    return end;
}

/* A label, from which on anything may hold. */
static const char *label(struct walk *walk, const char *c)
{
    struct scope *scope = walk->scope;
    if (code_is_word(c, "case") || code_is_word(c, "default")) {
        if (walk->ways)
            state_join(&scope->now, &walk->ways->entry);
        return walk_outer(c, walk->end - 1, ':') + 1;
    }
    const char *behind = code_skip(code_word_end(c));
    if (!source_names(*c) || *behind != ':')
        return NULL;
    memset(&scope->now, 0, sizeof scope->now);
    return behind + 1;
}

static const char *compound(struct walk *walk, const char *c)
{
    if (*c == '{')
        return block(walk, c);
    if (*c == '#')
        return c + strcspn(c, "\n");
    if (code_is_word(c, "if"))
        return if_else(walk, c);
    if (code_is_word(c, "while"))
        return walk_while(walk, c);
    if (code_is_word(c, "do"))
        return walk_do(walk, c);
    if (code_is_word(c, "for"))
        return walk_for(walk, c);
    return code_is_word(c, "switch") ? walk_switch(walk, c) : NULL;
}

const char *walk_statement(struct walk *walk, const char *c)
{
    if (walk->depth >= DEEPEST)
        return walk->end;
    walk->depth++;
    const char *end = compound(walk, c);
    walk->depth--;
    if (!end)
        end = leaving(walk, c);
    if (!end)
        end = label(walk, c);
    if (!end)
        end = macro(walk, c);
    if (end)
        return end;
    const char *name = declared(c);
    if (name)
        return declaration(walk, name,
                           code_is_word(c, "static") ||
                               code_is_word(c, "extern") ||
                               code_is_word(c, "va_list"));
    end = walk_statement_end(walk, c);
    scope_expression(walk->scope, c, end);
    return end;
}

/* The type of a pointer to what a struct's self is the base of: "obj" in
 * "struct obj *obj;", in a function of self; size 0 if it can't be one. */
static const char *own_type(const struct source *source, const char *star,
                            size_t *size)
{
    static const char *const others[] = {"value",     "iterator", "iterable",
                                         "generator", "char",     NULL};
    const char *code = text_string(&source->code), *const *other = others;
    char *function = source_function(source, source_line(source, star));
    int head = function ? source_definition(source, function) : 0;
    const char *line = source_line_start(&source->code, head);
    const char *type = code_name_before(star, code, size);
    while (*other && !code_is_word(type, *other))
        other++;
    const char *word = code_before(type, code);
    bool tagged = word && word - code >= 5 && text_begins(word - 5, "struct");
    if (*other || !tagged || !head ||
        !code_find_word(line, line + strcspn(line, "{"), "self"))
        *size = 0;
    free(function);
    return type;
}

static char *say_read(const struct source *source, const struct scope *scope)
{
    char *place = source_place(source, source_line(source, scope->read));
    char *name = text_format("%.*s", (int)scope->local.size, scope->local.name);
    const char *star =
        code_before(scope->local.name, text_string(&source->code));
    size_t size = 0;
    const char *type =
        star && *star == '*' ? own_type(source, star, &size) : NULL;
    char *text =
        size > 0
            ? text_format("%s uses the pointer %s before it was set: it points "
                          "nowhere yet. Begin with struct %.*s *%s = (struct "
                          "%.*s *)self;",
                          place, name, (int)size, type, name, (int)size, type)
        : scope->yield
            ? text_format("%s reads the local %s behind the yield of line %d. "
                          "A local lasts only until the next yield: set it "
                          "anew after the yield, or keep what must last in the "
                          "frame.",
                          place, name, source_line(source, scope->yield))
        : star && *star == '*'
            ? text_format("%s uses the pointer %s before it was set: it points "
                          "nowhere yet. For something to be put into, declare "
                          "the thing itself, without the *, and give its "
                          "address, &%s.",
                          place, name, name)
            : text_format("%s reads the local %s before anything was put into "
                          "it. C does not begin with 0: what is in a local at "
                          "first is left over from others.",
                          place, name);
    free(name);
    free(place);
    return text;
}

static char *say_looped(const struct source *source, const char *yield)
{
    char *place = source_place(source, source_line(source, yield));
    char *text = text_format(
        "%s yields inside of FOR_EACH, which keeps its place in a local, and a "
        "local lasts only until the next yield. Use GEN_FOR_EACH, which keeps "
        "it in the frame.",
        place);
    free(place);
    return text;
}

/* The function whose body begins at `open`. */
static char *function(const struct source *source, const char *open,
                      const char *end)
{
    struct scope scope = {.source = source};
    struct walk walk = {.scope = &scope, .end = end};
    block(&walk, open);
    if (walk.looped && scope.has_begun)
        return say_looped(source, walk.looped);
    bool told = scope.read && (scope.has_begun || !scope.yield);
    return told ? say_read(source, &scope) : NULL;
}

char *locals_sentence(const struct source *source)
{
    char *sentence = NULL;
    const char *code = text_string(&source->code);
    if (source->code.length > LONGEST_FILE)
        return NULL;
    for (const char *c = code; *c && !sentence; c++) {
        if (*c == '#')
            c += strcspn(c, "\n") - 1;
        if (*c != '{')
            continue;
        const char *before = code_before(c, code);
        const char *end = code_close(c, code + source->code.length - 1);
        if (before && *before == ')' && end - c < LONGEST_FUNCTION)
            sentence = function(source, c, end);
        c = end;
    }
    return sentence;
}
