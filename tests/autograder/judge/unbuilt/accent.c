#include "accent.h"

#include "judge/code/code.h"
#include "say.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* A word that C does not know, and what to write. Where `first` is set, it has
 * to be the first of its line. */
static const struct word {
    const char *word;
    bool first;
    const char *says;
} words[] = {
    {"def", true,
     "%s begins a function as Python does. In C, types come first: copy the "
     "function's first line from the lesson's header."},
    {"elif", true, "%s has Python's elif. C writes else if (...)."},
    {"yield", true,
     "%s has Python's yield. Here it is a macro: GEN_YIELD(self, v);"},
    {"raise", true,
     "%s has Python's raise. In an iterator, set *out to value_error(...) and "
     "return ITER_ERROR; in a generator's body, it is GEN_RAISE(self, "
     "value_error(...));"},
    {"try", true,
     "%s has Python's try. C has none: an error is a status, which "
     "the caller looks at."},
    {"except", true,
     "%s has Python's except. C has none: an error is a status, "
     "ITER_ERROR, which the caller looks at."},
    {"pass", true,
     "%s has Python's pass. In C an empty statement is a single ; or { }."},
    {"import", true, "%s has Python's import. C writes #include."},
    {"None", false,
     "%s has Python's None. The value is value_none() here; a pointer to "
     "nothing is NULL."},
    {"True", false, "%s has Python's True. C writes true, in small letters."},
    {"False", false,
     "%s has Python's False. C writes false, in small letters."},
    {"and", false, "%s has Python's and. C writes &&."},
    {"or", false, "%s has Python's or. C writes ||."},
    {"not", false, "%s has Python's not. C writes ! in front."},
    {"in", false, "%s has Python's in, which C does not have."},
    {"then", false,
     "%s has a then. C has none: what belongs to an if follows "
     "its parentheses."},
    {"is", false, "%s has Python's is. C compares with ==."},
    {"StopIteration", false,
     "%s has Python's StopIteration. Here it is a status: return ITER_STOP;"},
};

/* A function of Python's, which C takes for one that was not declared. */
static const struct {
    const char *name, *says;
} calls[] = {
    {"next", "%s calls Python's next(). Here it is iter_next(it, &item), which "
             "returns a status and puts the item into item."},
    {"iter", "%s calls Python's iter(). Here it is iter_of(items)."},
    {"len", "%s calls Python's len(). Here it is container_length(list); an "
            "iterator has no length."},
    {"print", "%s calls Python's print(). Here it is value_print(v) for a "
              "value, and printf() of stdio.h for the rest."},
    {"range", "%s calls Python's range(). C counts: for (int64_t i = 0; i < n; "
              "i++)."},
    {"elif", "%s has Python's elif. C writes else if (...)."},
    {"not", "%s has Python's not. C writes ! in front."},
};

/* As the name of something, such as in "pass = 1;": then it is C. */
static bool is_used(const char *at, const char *word)
{
    at += strlen(word);
    at += strspn(at, " \t");
    return *at && strchr("=+-.[,", *at) != NULL;
}

static const char *for_word(const char *line)
{
    size_t indent = strspn(line, " \t");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        const char *at =
            code_find_word(line, line + strlen(line), words[i].word);
        if (at && (!words[i].first ||
                   (at == line + indent && !is_used(at, words[i].word))))
            return words[i].says;
    }
    return NULL;
}

static bool ends_in_colon(const char *line)
{
    size_t end = strlen(line);
    while (end > 0 && isspace((unsigned char)line[end - 1]))
        end--;
    return end > 0 && line[end - 1] == ':';
}

/* What the shape of the line says. */
static const char *for_shape(const char *line)
{
    const char *start = line + strspn(line, " \t");
    bool condition = text_begins(start, "if") || text_begins(start, "while") ||
                     text_begins(start, "else") || text_begins(start, "for");
    if (text_begins(start, "for") &&
        code_find_word(line, line + strlen(line), "in"))
        return "%s has Python's for loop. Here it is FOR_EACH(item, items, "
               "end), or a while around iter_next().";
    if (text_begins(start, "raise") &&
        code_find_word(line, line + strlen(line), "StopIteration"))
        return "%s has Python's raise. raise StopIteration is return "
               "ITER_STOP; here, and in a generator's body GEN_RETURN(self, "
               "value_none());";
    if (text_begins(start, "finally"))
        return "%s has Python's finally. Here it is GEN_FINALLY(self);";
    if (condition && ends_in_colon(line))
        return "%s ends in a colon, as in Python. In C the condition stands in "
               "( ), and what belongs to it in { }.";
    if (strstr(line, " if ") && strstr(line, " else ") && !condition)
        return "%s has Python's x if c else y. C writes c ? x : y.";
    if (strstr(line, "=>"))
        return "%s has =>, which is no operator of C. It is >=.";
    if (strstr(line, "<>"))
        return "%s has <>, which is no operator of C. It is !=.";
    if (strstr(line, "return GEN_"))
        return "%s has a return in front of a macro that returns by itself. "
               "Leave the return out.";
    if (strchr(line, '#') && *start != '#')
        return "%s has a #, with which comments begin in Python. In C they "
               "stand between /* and */, or behind //.";
    if (strstr(line, "= GEN_YIELD"))
        return "%s uses the value of a yield, as Python can. Here a yield has "
               "none: what was sent is gen_sent(self), in the line behind it.";
    if (strstr(line, "FOR_EACH(struct"))
        return "%s: FOR_EACH(item, source, end) declares the item by itself: "
               "write only its name.";
    if (strstr(line, ".append("))
        return "%s has Python's append. Here it is list_append(list, item).";
    if (text_begins(start, "self."))
        return "%s has Python's self. with a dot. In C, self is a pointer to "
               "the base: cast it to your struct first, and write -> behind "
               "that pointer.";
    return NULL;
}

static const char *for_call(const struct complaint *complaint)
{
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
        if (complaint->fault == FAULT_NO_FUNCTION &&
            strcmp(complaint->name, calls[i].name) == 0)
            return calls[i].says;
    return NULL;
}

static bool is_docstring(const struct source *source, int line)
{
    char *text = source_line_text(&source->text, line);
    bool found = strstr(text, "\"\"\"") != NULL;
    free(text);
    return found;
}

char *accent_sentence(const struct source *source,
                      const struct complaint *complaint)
{
    char *line = source_line_text(&source->code, complaint->line);
    const char *says = is_docstring(source, complaint->line)
                           ? "%s has a docstring of Python's. A comment of C "
                             "stands between /* and */."
                           : for_call(complaint);
    if (!says)
        says = for_shape(line);
    if (!says)
        says = for_word(line);
    if (!says && ends_in_colon(line))
        says = "%s ends in a colon. A statement of C ends in a semicolon.";
    free(line);
    return says ? say_at(source, complaint->line, says, "") : NULL;
}
