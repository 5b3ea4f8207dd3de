#include "advice_types.h"

#include "judge/code/code.h"
#include "judge/code/statement.h"

#include <stdlib.h>
#include <string.h>

static bool is_value(const char *type)
{
    return strcmp(type, "struct value") == 0;
}

static bool is_pointer(const char *type)
{
    return *type && type[strlen(type) - 1] == '*';
}

static const char *without_const(const char *type)
{
    return type + (text_begins(type, "const ") ? strlen("const ") : 0);
}

/* Is `pointer` a pointer to `type`? */
static bool points_to(const char *pointer, const char *type)
{
    size_t size = strlen(type);
    return text_begins(pointer, type) && strcmp(pointer + size, " *") == 0;
}

static bool is_base(const char *type)
{
    return strcmp(type, "struct iterator *") == 0 ||
           strcmp(type, "struct iterable *") == 0 ||
           strcmp(type, "struct generator *") == 0;
}

static bool is_struct_pointer(const char *type)
{
    return text_begins(type, "struct ") && is_pointer(type) &&
           strcmp(type, "struct value *") != 0;
}

/* What to say of a value where something `wanted` belongs. */
static const char *value_elsewhere(const char *wanted)
{
    if (text_begins(wanted, "enum iter_status"))
        return "%s gives a struct value where an enum iter_status is wanted. "
               "The value goes into *out; what is returned is ITER_NEXT, "
               "ITER_STOP or ITER_ERROR.";
    if (is_base(wanted))
        return "%s gives a struct value where an iterator is wanted. One that "
               "fails with an error is iter_failed(error).";
    if (strstr(wanted, "char"))
        return "%s gives a struct value where a text of C is wanted. "
               "value_print(v) prints a value.";
    return "%s gives a struct value where something else is needed. The number "
           "in it is value_as_int(v), or value_as_real(v).";
}

/* "struct iterator **" and "struct iterator *". */
static bool is_address_of(const char *longer, const char *type)
{
    return text_begins(longer, type) && strcmp(longer + strlen(type), "*") == 0;
}

static char *types(const char *wanted, const char *given, const char *place)
{
    if (points_to(wanted, "struct iterator") &&
        points_to(given, "struct iterable"))
        return text_format(
            "%s gives an iterable where an iterator is wanted. Take an "
            "iterator with iter_of() first. (Python says: TypeError, 'list' "
            "object is not an iterator.)",
            place);
    if (points_to(wanted, "struct iterable") &&
        points_to(given, "struct iterator"))
        return text_format(
            "%s gives an iterator where an iterable is wanted. Every iterator "
            "is one, but C has to be told: write ITERABLE(it).",
            place);
    if (is_base(wanted) && is_base(given))
        return text_format("%s gives a %s where a %s is wanted.", place, given,
                           wanted);
    if (strchr(given, '('))
        return text_format("%s gives a function where something else is "
                           "wanted. Is it a text, in quotation marks, or a "
                           "call?",
                           place);
    if (is_address_of(given, wanted))
        return text_format(
            "%s gives the address of a pointer where the pointer "
            "itself is wanted: leave the & out, or declare it "
            "without the *.",
            place);
    if (is_value(wanted) && text_begins(given, "struct iterable"))
        return text_format("%s: an item of a list is list_get(list, i).",
                           place);
    if (points_to(wanted, given))
        return text_format(
            "%s gives a %s where its address is wanted: put & in "
            "front.",
            place, given);
    if (points_to(given, wanted))
        return text_format(
            "%s gives the address of a %s where the thing itself "
            "is wanted: put * in front, or leave the & out.",
            place, wanted);
    if (is_value(wanted) && strstr(given, "slice"))
        return text_format("%s needs a struct value there. Make one of the "
                           "slice: slice_value(s).",
                           place);
    if (is_value(wanted) && points_to(given, "struct iterator"))
        return text_format("%s gives an iterator where a struct value is "
                           "wanted. An item of it is what iter_next(it, &item) "
                           "puts into item.",
                           place);
    if (is_value(wanted))
        return text_format("%s needs a struct value there. Make one: "
                           "value_int(n), value_real(x), value_str(text), or "
                           "value_none().",
                           place);
    if (is_value(given))
        return text_format(value_elsewhere(wanted), place);
    if (strstr(wanted, "char *") && is_struct_pointer(given))
        return text_format("%s gives a %s where a text of C is wanted. Is a "
                           "member of it meant, as in x->word?",
                           place, given);
    if (is_base(wanted) && is_struct_pointer(given))
        return text_format("%s gives a %s where a %s is wanted: give the "
                           "address of its base, as in &x->base.",
                           place, given, wanted);
    if (is_address_of(wanted, given))
        return text_format("%s gives a %s where a %s is wanted. Is a * missing "
                           "where it is declared, as in %sname;?",
                           place, given, wanted, given);
    if (is_base(given) && is_struct_pointer(wanted))
        return text_format("%s gives a %s where a %s is wanted. If it is one, "
                           "say so with a cast: (%s)self, for example.",
                           place, given, wanted, wanted);
    if (strstr(wanted, "iter_slots") || strstr(wanted, "(*)"))
        return text_format("%s gives a function, or a table, of another type "
                           "than the one that is wanted. Compare its "
                           "parameters, and what it returns, with the "
                           "declaration.",
                           place);
    if (*wanted && *given)
        return text_format("%s gives something of the type %s where %s is "
                           "wanted.",
                           place, given, wanted);
    return text_format("%s gives something of another type than the one that "
                       "is wanted there.",
                       place);
}

/* The operator that stands there, or behind some spaces. */
static char *operands(const struct source *source,
                      const struct complaint *complaint, const char *place)
{
    char *line = source_line_text(&source->code, complaint->line);
    size_t column = complaint->column > 0 ? (size_t)complaint->column - 1 : 0;
    const char *at = column < strlen(line) ? line + column : "";
    bool compares = text_begins(at, "==") || text_begins(at, "!=");
    bool values = is_value(complaint->name) || is_value(complaint->other);
    free(line);
    if (values && compares)
        return text_format("%s compares a struct value, which C can't. "
                           "value_equal(a, b) says whether two are equal.",
                           place);
    if (is_pointer(complaint->name) && is_pointer(complaint->other))
        return text_format("%s: C can't add addresses, nor texts. What they "
                           "lead to is copied, byte by byte: memcpy(to, from, "
                           "size).",
                           place);
    if (values)
        return text_format(
            "%s has an operator on a struct value, which C can't. "
            "Take the number out of it: value_as_int(v), or "
            "value_as_real(v).",
            place);
    return text_format("%s: C can't do that with operands of these types.",
                       place);
}

/* Is it in the arguments of a GEN_FUNCTION that begins on a line above? */
static bool goes_on(const struct source *source, int line)
{
    int first = statement_line(source, line);
    char *text = source_line_text(&source->code, first);
    bool found = first < line && strstr(text, "GEN_FUNCTION");
    free(text);
    return found;
}

/* A struct that is declared where its pointer was meant, and another thing than
 * self as the first argument of a macro: what the types say of it is far from
 * what to do. */
static char *in_line(const struct source *source, int line, const char *wanted,
                     const char *place)
{
    char *text = source_line_text(&source->code, line), *sentence = NULL;
    size_t name = strcspn(text, "=");
    const char *value = text[name] ? text + name : "";
    const char *start = text + strspn(text, " \t");
    bool is_out = code_is_word(start, "out") && start[3] == ' ' &&
                  start[4] == '=' && start[5] != '=';
    bool is_struct = text_begins(text + strspn(text, " \t"), "struct ") &&
                     strcspn(text, "*") > name;
    if (is_struct &&
        (text_begins(value, "= (struct ") ||
         text_begins(value, "= iter_new(") || text_begins(value, "= gen_new(")))
        sentence = text_format("%s declares a struct where a pointer to one is "
                               "needed: a * belongs in front of the name.",
                               place);
    else if (is_out && points_to(wanted, "struct value"))
        sentence = text_format("%s: out is an address, and the value belongs "
                               "to where it leads: write *out = ...",
                               place);
    else if (is_value(wanted) &&
             (strstr(text, "iter_failed(") || strstr(text, "GEN_RAISE(")))
        sentence = text_format("%s needs an error there, which is a struct "
                               "value: value_error(\"ValueError\", \"...\") "
                               "makes one of its name and a text that says "
                               "what is wrong.",
                               place);
    else if (strstr(text, "iter_drop(") && points_to(wanted, "struct iterator"))
        sentence = text_format("%s: iter_drop() takes the iterator that "
                               "iter_of() gave, not what it walks over.",
                               place);
    else if (strstr(text, "GEN_FUNCTION") || goes_on(source, line))
        sentence = text_format("%s: GEN_FUNCTION wants, in this order, a name "
                               "in quotation marks, the body, and the release "
                               "or NULL. A body returns enum iter_status, a "
                               "release is void; both take self, a struct "
                               "generator *.",
                               place);
    else if (strstr(text, "GEN_") && points_to(wanted, "struct generator"))
        sentence = text_format("%s: the first argument of a GEN_ macro is "
                               "self, the generator.",
                               place);
    free(text);
    return sentence;
}

/* A number where its own address is wanted, for something to be stored there:
 * it stands at the error's column. */
static char *not_address(const struct source *source,
                         const struct complaint *complaint, const char *place)
{
    static const char parts[] = ".->[]";
    if (!points_to(complaint->name, complaint->other) ||
        text_begins(complaint->name, "const "))
        return NULL;
    char *line = source_line_text(&source->code, complaint->line);
    size_t size = strlen(line), start = (size_t)complaint->column;
    start = start > 0 && start <= size ? start - 1 : 0;
    size_t end = start;
    while (start > 0 &&
           (source_names(line[start - 1]) || strchr(parts, line[start - 1])))
        start--;
    while (end < size && (source_names(line[end]) || strchr(parts, line[end])))
        end++;
    char *text = text_format(
        "%s gives a number where its address is wanted, because something is "
        "stored there: put & in front, as in &%.*s.",
        place, (int)(end - start), line + start);
    bool found = end > start;
    free(line);
    if (!found) {
        free(text);
        text = NULL;
    }
    return text;
}

char *advice_on_types(const struct source *source,
                      const struct complaint *complaint)
{
    char *place = source_place(source, complaint->line), *text = NULL;
    if (complaint->fault == FAULT_TYPES)
        text = in_line(source, complaint->line, complaint->name, place);
    if (!text && complaint->fault == FAULT_TYPES)
        text = types(without_const(complaint->name),
                     without_const(complaint->other), place);
    else if (complaint->fault == FAULT_NOT_ADDRESS)
        text = not_address(source, complaint, place);
    else if (complaint->fault == FAULT_OPERANDS)
        text = operands(source, complaint, place);
    else if (complaint->fault == FAULT_NOT_CONDITION)
        text =
            text_format("%s asks whether a struct is true, which C can't. "
                        "Compare what is in it: value_equal(v, value_none()), "
                        "for example.",
                        place);
    free(place);
    return text;
}
