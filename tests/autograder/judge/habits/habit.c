#include "habit.h"

#include "address.h"
#include "asking.h"
#include "braceless.h"
#include "condition.h"
#include "judge/code/code.h"
#include "judge/code/pieces.h"
#include "judge/explain/leftover.h"
#include "judge/explain/shared.h"
#include "lasting.h"
#include "overwriting.h"
#include "printed.h"
#include "semicolon.h"
#include "sending.h"
#include "tuple.h"
#include "unreached.h"
#include "unused.h"

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
                          const struct words *changed);

static struct found truth_of_status(const struct piece *piece,
                                    const struct words *changed)
{
    static const char *const names[] = {"iter_next", "gen_send", NULL};
    (void)changed;
    for (const char *const *name = names; *name; name++) {
        const char *c = piece->start;
        for (; (c = code_find_word(c, piece_end(piece), *name)); c++)
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

static const char *plain_return(const struct piece *piece)
{
    const char *end = piece_end(piece);
    const char *c = code_find_word(piece->start, end, "GEN_BEGIN");
    const char *last = c ? code_find_word(c, end, "GEN_END") : NULL;
    return last ? code_find_word(c, last, "return") : NULL;
}

/* "seen = ", "seen++", "&seen": what is only read harms nobody. */
static bool is_changed(const struct piece *piece, const char *c, size_t size)
{
    static const char *const ways[] = {"=", "++", "--", "+=", "-=", "*=", NULL};
    const char *end = piece_end(piece), *after = code_skip_to(c + size, end);
    if (c > piece->start + 1 && strchr("&+-", c[-1]))
        return true;
    while (after < end && *after == '[') {
        after = code_close(after, end);
        after = after < end ? code_skip_to(after + 1, end) : end;
    }
    for (const char *const *way = ways; after < end && *way; way++)
        if (text_begins(after, *way) && after[strlen(*way)] != '=')
            return true;
    return false;
}

/* All places where something is changed. */
static void find_changed(struct words *changed, const struct pieces *pieces)
{
    for (size_t i = 0; i < pieces->count; i++) {
        const struct piece *piece = &pieces->at[i];
        const char *word = piece->start;
        size_t size;
        for (; (word = code_next_word(word, piece_end(piece), &size));
             word += size)
            if (is_changed(piece, word, size))
                words_add(changed, (struct word){.at = word, .size = size});
    }
    words_sort(changed);
}

static struct found one_for_all(const struct piece *piece,
                                const struct words *changed)
{
    size_t size;
    const char *name = shared_variable(piece, &size);
    const struct word *word = name ? words_first(changed, name, size) : NULL;
    if (word && word->at == name) /* where it gets its first value */
        word = words_next(changed, word);
    if (!word)
        return (struct found){0};
    return (struct found){
        name, text_format("There is only one variable %.*s, at %%s, for all "
                          "walks, and it keeps its value from one walk to the "
                          "next. What belongs to one walk belongs into its "
                          "struct.",
                          (int)size, name)};
}

static struct found never_looked_at(const struct piece *piece,
                                    const struct words *changed)
{
    (void)changed;
    size_t size;
    const char *name = unused_parameter(piece, &size);
    return (struct found){
        name, name ? text_format("The function at %%s is called with %.*s and "
                                 "never uses it: what it is told there gets "
                                 "lost.",
                                 (int)size, name)
                   : NULL};
}

/* The member "struct iterator base;" makes a struct an iterator. */
static struct found base_not_first(const struct piece *piece,
                                   const struct words *changed)
{
    static const char *const bases[] = {"iterator", "iterable", "generator",
                                        NULL};
    (void)changed;
    const char *end = piece_end(piece);
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

/* What to look for, and what to say of it where that is the same always. */
struct view {
    look *look;
    const char *(*find)(const struct piece *piece);
    const char *says; /* with a %s for the place */
    /* Then `says` has a %s for the word, and a %%s for the place. */
    const char *(*find_word)(const struct piece *piece, const char **word);
    bool anywhere; /* not only in what the task's function uses */
    bool own;      /* only in that function itself */
};

static const char stores[] =
    "The condition at %s stores something: = stores, == compares. To compare, "
    "write ==. To store and then compare, write (a = f()) == b: without the "
    "parentheses, == comes first.";

/* Those that are wrong whatever else is. */
static const struct view sure[] = {
    {.find = condition_stores, .says = stores},
    {.find_word = braceless,
     .says = "The %s at %%s has no { }, so only the first statement below "
             "belongs to it, though the next is indented as if it did, too. To "
             "have both belong to it, put { } around them."},
    {.find = asks_a_new_one,
     .says = "%s takes a new iterator for every question: each begins anew, "
             "and nobody can drop it, because it has no name. Store what "
             "iter_of() gives in a variable, once, and before a loop."},
    {.find_word = unreached,
     .says = "What stands behind the %s is never run, at %%s: that leaves the "
             "function. What is to be done as well belongs in front of it."},
    {.find = sent_in_finally,
     .says = "%s asks what was sent. That is behind GEN_FINALLY, where the "
             "generator is on its way out: nothing was sent then, and what was "
             "sent before has been dealt with already."},
    {.find = walks_its_own,
     .says = "%s is told to walk the place where it keeps its iterator, and "
             "there is none yet: the second argument says where it is kept, "
             "the fourth what is walked."},
    {.says = NULL}};

static const struct view likely[] = {
    {.find_word = empty_body,
     .says = "The %s at %%s ends with a semicolon, which is all that belongs "
             "to it: what stands below runs whatever it says, and once. Take "
             "the semicolon away."},
    {.find = condition_loses_status, .says = stores},
    {.find = condition_switches,
     .says = "%s begins a switch of your own round a yield, which can't be "
             "resumed there: the body is a switch already. Write if and else "
             "if in its place."},
    {.find = tuple_stores,
     .says = "%s is Python's way to store to several places. C stores to the "
             "last of them only: write one assignment for each."},
    {.look = base_not_first},
    {.find = printed_struct,
     .says = "%s hands a struct value to printf(), which knows numbers and "
             "texts of C only: value_print() prints a value."},
    {.find = plain_return,
     .says = "%s leaves the body with C's return, and so the generator does "
             "not learn what is meant: GEN_RETURN() ends it, and GEN_YIELD() "
             "hands something out."},
    {.find = address_cast,
     .says = "%s casts &self, where self itself is stored: self is the address "
             "of the struct, so leave the & out."},
    {.look = truth_of_status},
    {.find = reset_local,
     .says = "The local variable at %s is set anew whenever the body is woken, "
             "and what was added to it is forgotten. What has to last from one "
             "yield to the next is in the frame."},
    {.find = value_of_local_array,
     .says = "%s makes a value of an array that is a local variable, and gone "
             "as soon as the function returns. What is handed out has to lie "
             "where it lasts: in the struct of the walk, in the frame, or "
             "where it came from."},
    {.find = sent_before_yield,
     .says = "%s asks what was sent before anything was yielded: nothing can "
             "have been sent yet, and it is None. What comes in at a yield is "
             "read behind it."},
    {.find = stores_each_round,
     .says = "The loop at %s goes through everything in one call, and each "
             "round stores over what the round before has put into *out. One "
             "call hands out one item: use if, and let the next call go on."},
    {.find = uses_before_it_looks,
     .says = "%s uses what iter_next() stored, whatever its answer was. Look "
             "at the answer first: only after ITER_NEXT is that an item."},
    {.find = leftover_in,
     .says = "%s is still the stub's line, which says that the TODO is to be "
             "written. Once it is, take that line out.",
     .own = true},
    {.look = never_looked_at, .anywhere = true},
    {.find = asks_and_forgets,
     .says = "Nobody looks at the answer of iter_next() at %s, which says "
             "whether there was an item, or the end, or an error. Store it in "
             "a variable and compare it."},
    {.look = one_for_all},
    {.says = NULL}};

static struct found found_by(const struct view *view, const struct piece *piece,
                             const struct words *changed)
{
    if (view->look)
        return view->look(piece, changed);
    const char *word = NULL;
    const char *at =
        view->find ? view->find(piece) : view->find_word(piece, &word);
    if (!at)
        return (struct found){0};
    return (struct found){at, word ? text_format(view->says, word)
                                   : text_format("%s", view->says)};
}

/* Is this view to look at that piece? */
static bool is_asked(const struct view *view, const struct piece *piece,
                     const char *function)
{
    if (view->own && function)
        return piece->name_size == strlen(function) &&
               memcmp(piece->name, function, piece->name_size) == 0;
    return piece->used || view->anywhere;
}

char *habit_sentence(const struct source *source, const char *function,
                     enum habit habit, int *line)
{
    struct pieces pieces = {0};
    struct words changed = {0};
    struct found found = {0};
    const struct view *view = habit == HABIT_SURE ? sure : likely;
    pieces_read(&pieces, &source->code);
    find_changed(&changed, &pieces);
    if (!pieces_mark(&pieces, function, function ? strlen(function) : 0))
        pieces_mark(&pieces, NULL, 0);
    for (; (view->look || view->says) && !found.at; view++)
        for (size_t j = 0; j < pieces.count && !found.at; j++)
            if (is_asked(view, &pieces.at[j], function))
                found = found_by(view, &pieces.at[j], &changed);
    *line = found.at ? source_line(source, found.at) : 0;
    char *place = source_place(source, *line);
    char *sentence = found.at ? text_format(found.says, place) : NULL;
    free(place);
    free(found.says);
    pieces_free(&pieces);
    words_free(&changed);
    return sentence;
}
