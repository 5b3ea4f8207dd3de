#include "habit.h"

#include "condition.h"
#include "judge/code/code.h"
#include "judge/code/pieces.h"
#include "shared.h"

#include <stdlib.h>
#include <string.h>

/* What was found: where it stands, and the sentence, with a %s for the place.
 */
struct found {
    const char *at;
    char *says; /* owned */
};

/* Each of these looks at one piece of the file. */
typedef struct found look(const struct piece *piece,
                          const struct pieces *pieces);

static const char *end_of(const struct piece *piece)
{
    return piece->start + piece->size;
}

static struct found truth_of_status(const struct piece *piece,
                                    const struct pieces *pieces)
{
    static const char *const names[] = {"iter_next", "gen_send", NULL};
    (void)pieces;
    for (const char *const *name = names; *name; name++) {
        const char *c = piece->start;
        for (; (c = code_find_word(c, end_of(piece), *name)); c++)
            if (condition_is(piece, c))
                return (struct found){
                    c, text_format("%%s takes the answer of %s() for a yes or "
                                   "a no. In C everything but 0 is a yes, and "
                                   "so is ITER_ERROR, which is -1: compare the "
                                   "answer with ITER_NEXT.",
                                   *name)};
    }
    return (struct found){0};
}

static struct found store_in_condition(const struct piece *piece,
                                       const struct pieces *pieces)
{
    (void)pieces;
    const char *c = condition_stores(piece);
    return (struct found){
        c, c ? text_format("The condition at %%s stores something: = stores, "
                           "== compares, and == comes first where both stand "
                           "side by side. What is meant to be stored and then "
                           "compared needs parentheses: (a = f()) == b.")
             : NULL};
}

/* How far the line of `c` is indented. */
static size_t indent(const char *c, const char *start)
{
    while (c > start && c[-1] != '\n')
        c--;
    return strspn(c, " \t");
}

/* The ";" is all that belongs to it, though what follows looks as if it did. */
static bool has_empty_body(const struct piece *piece, const char *c,
                           size_t word_size)
{
    const char *end = end_of(piece), *open = code_skip_to(c + word_size, end);
    const char *close =
        open < end && *open == '(' ? code_close(open, end) : end;
    const char *dot = close < end ? code_skip_to(close + 1, end) : end;
    const char *next =
        dot < end && *dot == ';' ? code_skip_to(dot + 1, end) : end;
    const char *last = code_before(c, piece->start);
    bool ends_do = last && *last == '}'; /* do { ... } while (...); */
    return next < end && !ends_do &&
           (*next == '{' ||
            indent(next, piece->start) > indent(c, piece->start));
}

static struct found empty_body(const struct piece *piece,
                               const struct pieces *pieces)
{
    static const char *const words[] = {"while", "for", "if", NULL};
    (void)pieces;
    for (const char *const *word = words; *word; word++) {
        const char *c = piece->start;
        for (; (c = code_find_word(c, end_of(piece), *word)); c++)
            if (has_empty_body(piece, c, strlen(*word)))
                return (struct found){
                    c, text_format("The %s at %%s ends with a semicolon, which "
                                   "is all that belongs to it: what stands "
                                   "below runs whatever it says, and once. "
                                   "Take the semicolon away.",
                                   *word)};
    }
    return (struct found){0};
}

static struct found plain_return(const struct piece *piece,
                                 const struct pieces *pieces)
{
    (void)pieces;
    const char *end = end_of(piece);
    const char *c = code_find_word(piece->start, end, "GEN_BEGIN");
    const char *last = c ? code_find_word(c, end, "GEN_END") : NULL;
    c = last ? code_find_word(c, last, "return") : NULL;
    return (struct found){
        c, c ? text_format("%%s leaves the body with C's return, and so the "
                           "generator does not learn what is meant: "
                           "GEN_RETURN() ends it, and GEN_YIELD() hands "
                           "something out.")
             : NULL};
}

/* "seen = ", "seen++", "&seen": what is only read harms nobody. */
static bool is_changed(const struct pieces *pieces, const char *name,
                       const char *word)
{
    static const char *const ways[] = {"=", "++", "--", "+=", "-=", "*=", NULL};
    for (size_t i = 0; i < pieces->count; i++) {
        const char *end = end_of(&pieces->at[i]), *c = pieces->at[i].start;
        for (; (c = code_find_word(c, end, word)); c++) {
            const char *after = code_skip_to(c + strlen(word), end);
            while (after && after < end && *after == '[') {
                after = code_close(after, end);
                after = after < end ? code_skip_to(after + 1, end) : NULL;
            }
            if (c > pieces->at[i].start + 1 && strchr("&+-", c[-1]))
                return true;
            for (const char *const *way = ways; after && *way; way++)
                if (c != name && text_begins(after, *way) &&
                    after[strlen(*way)] != '=')
                    return true;
        }
    }
    return false;
}

static struct found one_for_all(const struct piece *piece,
                                const struct pieces *pieces)
{
    size_t size;
    const char *name = shared_variable(piece, &size);
    if (!name)
        return (struct found){0};
    char *word = text_format("%.*s", (int)size, name);
    struct found found = {0};
    if (is_changed(pieces, name, word))
        found = (struct found){
            name, text_format("There is only one variable %s, at %%s, for all "
                              "walks, and it keeps its value from one walk to "
                              "the next. What belongs to one walk belongs into "
                              "its struct.",
                              word)};
    free(word);
    return found;
}

/* The member "struct iterator base;" makes a struct an iterator. */
static struct found base_not_first(const struct piece *piece,
                                   const struct pieces *pieces)
{
    static const char *const bases[] = {"iterator", "iterable", "generator",
                                        NULL};
    (void)pieces;
    const char *end = end_of(piece);
    const char *open = memchr(piece->start, '{', piece->size);
    bool type = !piece->variable && *piece->start != '#' && open &&
                !memchr(piece->start, '(', (size_t)(open - piece->start));
    const char *first = type ? memchr(open, ';', (size_t)(end - open)) : NULL;
    for (const char *const *base = bases; first && *base; base++) {
        const char *c = code_find_word(first, end, *base);
        c = c ? code_skip_to(c + strlen(*base), end) : NULL;
        if (c && source_names(*c) && !code_find_word(open, first, *base))
            return (struct found){
                c, text_format("The %s of a struct has to be its first member, "
                               "and at %%s it stands further down: a pointer "
                               "to the struct is taken for a pointer to it.",
                               *base)};
    }
    return (struct found){0};
}

/* Is this argument a struct value: what was sent, or a local of that type? */
static bool is_value(const struct piece *piece, const char *argument)
{
    const char *end = end_of(piece);
    argument = code_skip_to(argument, end);
    if (text_begins(argument, "gen_sent"))
        return true;
    size_t size = (size_t)(code_word_end(argument) - argument);
    const char *after = code_skip_to(argument + size, end);
    if (size == 0 || after == end || !strchr(",)", *after))
        return false;
    char *declaration = text_format("value %.*s", (int)size, argument);
    const char *c = piece->start;
    bool found = false;
    for (; !found && (c = code_find_word(c, end, "struct")); c++) {
        const char *type = code_skip_to(c + strlen("struct"), end);
        found = code_is_word(type, declaration);
    }
    free(declaration);
    return found;
}

static struct found printed_value(const struct piece *piece,
                                  const struct pieces *pieces)
{
    (void)pieces;
    const char *end = end_of(piece), *c = piece->start;
    for (; (c = code_find_word(c, end, "printf")); c++) {
        int depth = 0;
        const char *a = code_skip_to(c + strlen("printf"), end);
        do {
            depth += *a == '(' ? 1 : *a == ')' ? -1 : 0;
            if (*a == ',' && depth == 1 && is_value(piece, a + 1))
                return (struct found){
                    c,
                    text_format("%%s hands a struct value to printf(), which "
                                "knows numbers and texts of C only: "
                                "value_print() prints a value.")};
        } while (depth > 0 && ++a < end);
    }
    return (struct found){0};
}

static look *const looks[] = {
    empty_body,   store_in_condition, base_not_first, printed_value,
    plain_return, truth_of_status,    one_for_all};

char *habit_sentence(const struct source *source, const char *function,
                     int *line)
{
    struct pieces pieces = {0};
    struct found found = {0};
    pieces_read(&pieces, &source->code);
    if (!pieces_mark(&pieces, function, function ? strlen(function) : 0))
        pieces_mark(&pieces, NULL, 0);
    for (size_t i = 0; i < sizeof looks / sizeof *looks && !found.at; i++)
        for (size_t j = 0; j < pieces.count && !found.at; j++)
            if (pieces.at[j].used)
                found = looks[i](&pieces.at[j], &pieces);
    *line = found.at ? source_line(source, found.at) : 0;
    char *place = source_place(source, *line);
    char *sentence = found.at ? text_format(found.says, place) : NULL;
    free(place);
    free(found.says);
    pieces_free(&pieces);
    return sentence;
}
