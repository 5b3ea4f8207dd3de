/* The gate's look at a preprocessed file, in one pass: macros are gone, so what
 * was pasted from halves stands there whole. */
#include "gate.h"

#include "judge/decide/text.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* Attributes that tell what code is like, or for which processor it is, and do
 * not change what it means; the headers of C libraries need no others. Of what
 * is weak or hidden, the gate sees the names in the object. */
static const char attributes[] =
    " access aligned alloc_align alloc_size always_inline artificial "
    "assume_aligned clang cleanup cold const counted_by deprecated "
    "designated_init diagnose_if enable_if error fallthrough fd_arg flag_enum "
    "format format_arg gnu gnu_inline hot leaf likely malloc may_alias "
    "maybe_unused min_vector_width mode noclone nodebug nodiscard noinline "
    "nonnull nonstring noreturn nothrow null_terminated_string_arg "
    "overloadable packed pass_object_size pure reproducible returns_nonnull "
    "returns_twice sentinel target transparent_union unavailable unlikely "
    "unsequenced unused vector_size visibility warn_if_not_aligned "
    "warn_unused_result warning weak ";

/* Pragmas of compilers, and others that they obey, are refused but for these.
 * What else there is means nothing to them. */
static const char obeyed[] =
    " GCC clang weak redefine_extname scalar_storage_order optimize align "
    "section comment init fini extern_prefix float_control options ms_struct ";
static const char *const pragmas[] = {
    "GCC diagnostic",  "GCC error",        "GCC ivdep",         "GCC poison",
    "GCC pop_options", "GCC push_options", "GCC system_header", "GCC target",
    "GCC unroll",      "GCC warning",      "clang diagnostic",  "clang loop"};

/* Names that compilers have for assembly, for memory that is not the program's
 * own, and for other things that no attribute is needed for. */
static const char assembly[] = " asm __asm __asm__ ";
static const char foreign[] = " __seg_fs __seg_gs __declspec _Pragma __pragma ";

/* A look at one text. */
struct reading {
    const char *at, *end;
    const char *file; /* the learner's */
    bool own;         /* is this a line of it? */
    long line;        /* and which one? */
    bool in_register; /* a declaration of a register variable */
    char *sentence;
    struct text text;
};

/* Is it one of these words, with spaces around each? */
static bool is_one_of(const char *words, const char *word, size_t size)
{
    for (const char *found = words; size; found++) {
        found = strchr(found, ' ');
        if (!found || !found[1])
            return false;
        if (strncmp(found + 1, word, size) == 0 && found[size + 1] == ' ')
            return true;
    }
    return false;
}

/* __name__ is another way to write name. */
static bool is_attribute(const char *word, size_t size)
{
    if (size > 4 && memcmp(word, "__", 2) == 0 &&
        memcmp(word + size - 2, "__", 2) == 0) {
        word += 2;
        size -= 4;
    }
    return is_one_of(attributes, word, size);
}

static void refuse(struct reading *reading, const char *what, size_t size,
                   const char *why)
{
    char *where = reading->own && reading->line > 0
                      ? text_format(", line %ld", reading->line)
                      : text_format("%s", "");
    if (!reading->sentence)
        reading->sentence = text_format("%s%s: %.*s %s", reading->file, where,
                                        size < 60 ? (int)size : 60, what, why);
    free(where);
}

/* --- Tokens -------------------------------------------------------------- */

/* Bytes beyond ASCII and universal names can be part of a name; of no keyword,
 * though. */
static bool is_of_name(char c)
{
    return isalnum((unsigned char)c) || c == '_' || c == '$' ||
           (unsigned char)c >= 0x80;
}

/* Ends with the line at the latest, as it does for compilers. */
static const char *literal_end(const char *at, const char *end)
{
    char quote = *at++;
    while (at < end && *at != quote && *at != '\n')
        at += *at == '\\' && end - at > 1 && at[1] != '\n' ? 2 : 1;
    return at < end && *at == quote ? at + 1 : at;
}

static const char *token_end(const struct reading *reading)
{
    const char *at = reading->at, *end = reading->end;
    if (*at == '"' || *at == '\'')
        return literal_end(at, end);
    bool number = isdigit((unsigned char)*at);
    while (at < end && (is_of_name(*at) || (number && *at == '.')))
        at++;
    return at > reading->at ? at : at + 1;
}

static bool skip_space(struct reading *reading)
{
    while (reading->at < reading->end && strchr(" \t\v\f\r", *reading->at))
        reading->at++;
    return reading->at < reading->end;
}

/* `# 12 "file" ...`: the compiler's word, or the learner's own. */
static void take_marker(struct reading *reading, const char *line)
{
    char *rest;
    size_t size = strlen(reading->file);
    long number = strtol(line + 1, &rest, 10);
    rest += strspn(rest, " ");
    reading->line = number - 1; /* this line ends, too */
    reading->own = *rest == '"' && text_begins(rest + 1, reading->file) &&
                   rest[size + 1] == '"';
}

static void take_pragma(struct reading *reading, const char *line, size_t size)
{
    size_t word = strcspn(line, " \t\n(");
    bool allowed = !is_one_of(obeyed, line, word);
    for (size_t i = 0; i < sizeof pragmas / sizeof *pragmas; i++) {
        size_t length = strlen(pragmas[i]);
        allowed |=
            strncmp(line, pragmas[i], length) == 0 && !is_of_name(line[length]);
    }
    if (!allowed)
        refuse(reading, line, size,
               "is a #pragma that changes how code is compiled, or where it "
               "goes. No lesson needs that; leave it out. Those about "
               "warnings, such as #pragma GCC diagnostic, are fine.");
}

/* A line that begins with #: there is no other directive left. */
static void take_directive(struct reading *reading)
{
    const char *line = reading->at;
    size_t size = strcspn(line, "\n");
    const char *word = line + 1 + strspn(line + 1, " \t");
    if (isdigit((unsigned char)*word))
        take_marker(reading, line);
    else if (text_begins(word, "pragma") && !is_of_name(word[6])) {
        word += 6 + strspn(word + 6, " \t");
        take_pragma(reading, word, size - (size_t)(word - line));
    } else
        refuse(reading, line, size,
               "is a directive that is no part of C. Leave it out.");
    reading->at = line + size;
}

/* --- What the tokens say ------------------------------------------------- */

/* Takes the next token, with its size; NULL at the end. */
static const char *next(struct reading *reading, size_t *size)
{
    bool begins = reading->at == reading->text.bytes;
    while (skip_space(reading)) {
        const char *at = reading->at;
        if (*at == '\n') {
            reading->line++;
            reading->at++;
            begins = true;
        } else if (*at == '#' && begins) {
            if (at > reading->text.bytes && at[-1] != '\n')
                refuse(reading, "#", 1, "stands where no # can.");
            take_directive(reading);
        } else {
            reading->at = token_end(reading);
            *size = (size_t)(reading->at - at);
            return at;
        }
    }
    return NULL;
}

/* The list after __attribute__ or [[: `(` or `[` twice, and their ends. What
 * stands in further brackets are arguments. */
static void take_attributes(struct reading *reading, int depth)
{
    size_t size;
    const char *token;
    while (depth > 0 && !reading->sentence && (token = next(reading, &size))) {
        bool name = isalpha((unsigned char)*token) || *token == '_';
        if (*token == '(' || *token == '[')
            depth++;
        else if (*token == ')' || *token == ']')
            depth--;
        else if (name && depth == 2 && !is_attribute(token, size) &&
                 !is_one_of(" __extension__ ", token, size))
            refuse(reading, token, size,
                   "is an attribute that can change how code is compiled, or "
                   "where it goes. No lesson needs it; leave it out. Those "
                   "that only tell what code is like, such as unused, "
                   "fallthrough, noreturn or packed, are fine.");
    }
}

/* `int f(void) __asm__("name")` is how headers give a function its name for the
 * linker; the gate looks at those of the object. Nothing but a name is. */
static void take_assembly(struct reading *reading, const char *word,
                          size_t word_size)
{
    size_t size = 0;
    const char *token = next(reading, &size);
    bool plain = token && *token == '(' && !reading->in_register;
    if (token && word_size == 3 && *token != '(' && !is_of_name(*token)) {
        reading->at = token; /* in standard C, asm is a name like any other */
        return;
    }
    while (plain && (token = next(reading, &size)) && *token == '"')
        for (const char *c = token + 1; c < token + size - 1; c++)
            plain = plain && (isalnum((unsigned char)*c) || *c == '_');
    if (!plain || !token || *token != ')')
        refuse(reading, word, word_size,
               "is assembly (asm). The lessons are in C; leave it out.");
}

static void take_word(struct reading *reading, const char *word, size_t size)
{
    if (is_one_of(" __attribute__ __attribute ", word, size)) {
        size_t more;
        const char *open = next(reading, &more);
        if (open && *open == '(')
            take_attributes(reading, 1);
    } else if (is_one_of(assembly, word, size)) {
        take_assembly(reading, word, size);
    } else if (is_one_of(foreign, word, size)) {
        refuse(reading, word, size, "is no part of C. Leave it out.");
    } else if (word[size - 1] == 'R' && reading->at < reading->end &&
               *reading->at == '"') {
        refuse(reading, word, size, "in front of a string is no part of C.");
    } else if (is_one_of(" register ", word, size)) {
        reading->in_register = true;
    }
}

/* A backslash at a line's end, or a comment, would be read otherwise by who
 * compiles this text; no preprocessor leaves one. */
static bool is_ambiguous(const struct reading *reading, const char *token)
{
    if (*token == '/')
        return *reading->at == '/' || *reading->at == '*';
    return *token == '\\' &&
           reading->at[strspn(reading->at, " \t\v\f\r")] == '\n';
}

static char *look_at_text(const void *context)
{
    struct reading reading = *(const struct reading *)context;
    size_t size;
    const char *token, *before = "";
    reading.at = reading.text.bytes;
    reading.end = reading.at + reading.text.length;
    while (!reading.sentence && (token = next(&reading, &size))) {
        bool open =
            *token == '[' ||
            (*token == '<' && reading.at < reading.end && *reading.at == ':');
        if (open && *before == '[')
            take_attributes(&reading, 2);
        else if (isalpha((unsigned char)*token) || *token == '_')
            take_word(&reading, token, size);
        else if (strchr(";{}", *token))
            reading.in_register = false;
        else if (is_ambiguous(&reading, token))
            refuse(&reading, token, 1, "stands where it has no meaning.");
        before = open ? "[" : *token == ':' && *before == '[' ? before : token;
    }
    return reading.sentence;
}

char *gate_refuses_text(const char *text, const char *file)
{
    struct reading reading = {.file = file};
    char *sentence = NULL;
    if (!text_read(&reading.text, text))
        return text_format("%s could not be preprocessed.", file);
    if (reading.text.length)
        sentence = gate_ask(look_at_text, &reading, file);
    text_free(&reading.text);
    return sentence;
}
