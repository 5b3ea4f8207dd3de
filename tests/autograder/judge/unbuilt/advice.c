#include "advice.h"

#include "advice_names.h"
#include "advice_types.h"
#include "judge/code/code.h"
#include "judge/code/statement.h"
#include "say.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* The page for those whose C is rusty. */
#define DOT_OR_ARROW                                                           \
    "See \"A struct, a dot and an arrow\" in docs/first-aid.md."

/* Faults with one sentence: %s is the place, a second %s the name. */
static const struct {
    enum fault fault;
    const char *says;
} sayings[] = {
    {FAULT_CLOSING, "%s: a ) is expected there. Is an operator or a comma "
                    "missing in front of it, or a parenthesis?"},
    {FAULT_OPENING, "%s: a ( is expected there. In C the condition of an if or "
                    "a while stands in parentheses."},
    {FAULT_EXTRA_PAREN, "%s closes more parentheses than it opens: there is a "
                        ") too many, or a ( is missing."},
    {FAULT_NEEDS_ARROW, "%s: what stands in front of the dot is a pointer. "
                        "Write -> in place of the dot. " DOT_OR_ARROW},
    {FAULT_NEEDS_DOT,
     "%s: what stands in front of the -> is a struct, not a "
     "pointer to one. Write a dot in its place. " DOT_OR_ARROW},
    {FAULT_NO_HEADER, "%s includes %s, which is not there. Is its name right?"},
    {FAULT_TWICE, "%s declares %s, which is there already. One of the two has "
                  "to go, or to get another name."},
    {FAULT_CONFLICT, "%s declares %s with other types than it has elsewhere. "
                     "Where the lesson's "
                     "header declares it, the types there count."},
    {FAULT_NO_STRUCT, "%s uses a struct whose members are not known there. Is "
                      "its name right?"},
    {FAULT_NOT_ADDRESS,
     "%s gives a number, or a single letter, where an address is needed. The "
     "address of the letter word[i] is &word[i], or word + i; a text stands "
     "between double quotes."},
    {FAULT_NOT_NUMBER, "%s gives an address (a pointer, or a text) where a "
                       "number is needed."},
    {FAULT_NOT_ASSIGNABLE,
     "%s has = behind something that can't be set. To compare, write ==."},
    {FAULT_READ_ONLY, "%s sets something that is const: it may be read, but "
                      "not changed."},
    {FAULT_EXPRESSION,
     "%s: C expects a name, a number or a call there and finds something else. "
     "Is something missing in front of it, or one sign too many?"},
    {FAULT_CAST, "%s casts a struct, which C can't. Pointers can be cast, and "
                 "the number in a value is value_as_int(v)."},
    {FAULT_SWITCH, "%s has a switch over something that is not a number."},
    {FAULT_NOT_POINTER, "%s has a * in front of something that is no pointer. "
                        "See \"A pointer\" in docs/first-aid.md."},
    {FAULT_NOT_STRUCT, "%s has a dot behind something that is no struct. Is a "
                       "comma missing in front of it?"},
    {FAULT_TWO_TYPES, "%s names two types for one thing."},
    {FAULT_WRONG_TAG, "%s says struct of an enum, or the other way round. The "
                      "types are called enum iter_status and struct value."},
    {FAULT_DESIGNATOR, "%s: in { }, a member is set with =, as in .name = "
                       "\"take\"."},
    {FAULT_ELSE,
     "%s has an else without its if. Between the two stands one statement, or "
     "several in { }; and no ; behind the if's condition."},
    {FAULT_OUTSIDE_LOOP, "%s has a break or a continue outside of every loop. "
                         "A function is left with return."},
    {FAULT_EMPTY_RETURN, "%s returns nothing, but its function has to return a "
                         "value."},
    {FAULT_FULL_RETURN, "%s returns a value, but its function is void: it "
                        "returns none."},
    {FAULT_NOT_CONSTANT,
     "%s sets something static to what has to be computed first. It can hold "
     "only what is known beforehand: a number, a text, or the name of a "
     "function, without ( )."},
    {FAULT_NO_DECLARED, "%s declares something without its type, or is a "
                        "statement outside of every function."},
    {FAULT_NESTED, "%s begins a function inside of another one, which C does "
                   "not have. Move it out, in front of the other."},
    {FAULT_NO_VALUE, "%s uses the value of something that gives none."},
    {FAULT_YIELDS, "%s has two yields on one line. The line is what a "
                   "generator remembers: write each yield on its own."},
    {FAULT_CASE_TWICE, "%s has a case whose number another case of the same "
                       "switch has already."},
    {FAULT_COLON, "%s: a colon is expected there, as behind a case, or between "
                  "the two answers of a ?."},
    {FAULT_STRING, "%s has a text without its closing quotation mark."},
};

/* Where the line begins in front of the one that begins at `line`. */
static const char *one_line_up(const struct source *source, const char *line)
{
    const char *code = text_string(&source->code);
    line -= line > code;
    while (line > code && line[-1] != '\n')
        line--;
    return line;
}

/* The line that ends right before the error, if the error stands at the
 * beginning of its line. */
static int line_before(const struct source *source,
                       const struct complaint *complaint)
{
    int line = complaint->line;
    const char *start = source_line_start(&source->code, line);
    size_t blank = strspn(start, " \t");
    bool at_start = complaint->column <= (int)blank + 1 ||
                    text_begins(start + blank, "static ");
    while (at_start && line > 1) {
        start = one_line_up(source, start);
        line--;
        if (start[strspn(start, " \t\r")] != '\n')
            break;
    }
    return line;
}

/* Can a statement end with this, but for its semicolon? */
static bool can_end(const char *line)
{
    size_t end = strlen(line);
    while (end > 0 && isspace((unsigned char)line[end - 1]))
        end--;
    return end > 0 && !strchr("{;:,(=&|<", line[end - 1]);
}

/* Where one is missing at the end of a line, both compilers know; in the middle
 * of one it is not sure that it is a semicolon. */
static char *semicolon(const struct source *source,
                       const struct complaint *complaint)
{
    int line = line_before(source, complaint);
    char *text = source_line_text(&source->code, line);
    size_t column = complaint->column > 0 ? (size_t)complaint->column - 1 : 0;
    bool at_end = line < complaint->line || column >= strlen(text) ||
                  !text[column + strspn(text + column, " \t\r")];
    bool sure = at_end && can_end(text);
    free(text);
    return sure ? say_at(source, line, "%s lacks the semicolon at its end.", "")
                : say_at(source, complaint->line,
                         "%s can't be read as C: somewhere in it, the compiler "
                         "expects a semicolon. Is an operator missing there, "
                         "or a parenthesis?",
                         "");
}

/* The name of the function that ends on that line, or NULL. */
static char *function_of(const struct source *source, int line)
{
    const char *start = source_line_start(&source->code, line), *end;
    for (; line > 0; line--, start = one_line_up(source, start)) {
        end = start + strcspn(start, "(\n");
        if (!isalpha((unsigned char)*start) || *end != '(')
            continue;
        size_t size;
        const char *name = code_name_before(end, start, &size);
        return text_format("%.*s", (int)size, name);
    }
    return NULL;
}

static char *no_return(const struct source *source, int line)
{
    char *name = function_of(source, line);
    char *text = say_at(source, line,
                        "%s ends the function %s(), which can come to its end "
                        "without a return. It has to return a value, on every "
                        "way through it.",
                        name ? name : "there");
    free(name);
    return text;
}

static char *from_table(const struct source *source,
                        const struct complaint *complaint)
{
    for (size_t i = 0; i < sizeof sayings / sizeof *sayings; i++)
        if (sayings[i].fault == complaint->fault)
            return say_at(source, complaint->line, sayings[i].says,
                          complaint->name);
    return NULL;
}

/* A declaration that ends in a comma, and another behind it; or a function's
 * head that ends in a semicolon, and its body behind it. */
static char *wrong_end(const struct source *source, int line)
{
    char *text = source_line_text(&source->code, line), *before = NULL;
    const char *start = text + strspn(text, " \t");
    bool body = *start == '{', type = text_begins(start, "struct ") ||
                                      text_begins(start, "enum ") ||
                                      text_begins(start, "int");
    before = source_line_text(&source->code, line - 1);
    size_t end = strlen(before);
    const char *last = end > 0 ? before + end - 1 : "";
    const char *says = NULL;
    if (type && *last == ',' && statement_line(source, line) == line)
        says = "%s ends in a comma, and the next line is a declaration of its "
               "own: it needs a semicolon.";
    else if (body && *last == ';')
        says = "%s ends in a semicolon, but a body follows: between ) and { "
               "stands none.";
    free(before);
    free(text);
    return says ? say_at(source, line - 1, says, "") : NULL;
}

/* A case without its colon takes in what follows, and that is where the
 * compiler stumbles. */
static int case_without_colon(const struct source *source, int line)
{
    for (int i = 0; i < 2 && line > 0; i++, line--) {
        char *text = source_line_text(&source->code, line);
        const char *start = text + strspn(text, " \t");
        bool bare =
            (text_begins(start, "case ") || text_begins(start, "default")) &&
            !strchr(start, ':');
        free(text);
        if (bare)
            return line;
    }
    return 0;
}

/* What the line itself shows, whatever the compiler made of it. */
static enum fault visible_fault(const struct source *source,
                                struct complaint *complaint)
{
    int bare = case_without_colon(source, complaint->line);
    char *text = source_line_text(&source->code, complaint->line);
    bool is_else = text_begins(text + strspn(text, " \t"), "else");
    free(text);
    if (bare)
        complaint->line = bare;
    return bare                                              ? FAULT_COLON
           : is_else && complaint->fault == FAULT_EXPRESSION ? FAULT_ELSE
                                                             : complaint->fault;
}

/* Is GEN_SENT there, and gen_signal(), which it is compared with, not? */
static bool names_signal(const struct source *source, int line)
{
    char *text = source_line_text(&source->code, line);
    const char *end = text + strlen(text);
    bool found = code_find_word(text, end, "GEN_SENT") &&
                 !code_find_word(text, end, "gen_signal");
    free(text);
    return found;
}

char *advice_sentence(const struct source *source, struct complaint *complaint)
{
    if (!complaint->line)
        return NULL;
    complaint->fault = visible_fault(source, complaint);
    if (names_signal(source, complaint->line))
        return say_at(source, complaint->line,
                      "%s: GEN_SENT only says how a generator was woken. What "
                      "was sent is gen_sent(self), in small letters.",
                      "");
    char *text = wrong_end(source, complaint->line);
    if (!text)
        text = wrong_end(source, complaint->line + 1);
    if (text)
        return text;
    if (complaint->fault == FAULT_SEMICOLON)
        return semicolon(source, complaint);
    if (complaint->fault == FAULT_NO_RETURN)
        return no_return(source, complaint->line);
    text = advice_on_names(source, complaint);
    if (!text)
        text = advice_on_types(source, complaint);
    return text ? text : from_table(source, complaint);
}
