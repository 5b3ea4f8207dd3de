#include "braces.h"

#include "say.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_OPEN = 200 };

struct open {
    int line, indent;
};

/* A walk along the code, line by line. */
struct walk {
    struct open open[MOST_OPEN];
    int depth, line, indent;
    int suspect;      /* the first line, in this function, that is indented
                         otherwise than the brace that it has for a partner */
    bool is_opener;   /* the suspect is an { that stayed open */
    bool is_flat;     /* this function is not indented, so nothing is suspect */
    const char *sign; /* the first ; { or = from this line on */
};

static int indent_of(const char *line)
{
    int indent = 0;
    for (; *line == ' ' || *line == '\t'; line++)
        indent = *line == '\t' ? (indent / 8 + 1) * 8 : indent + 1;
    return indent;
}

static void suspect(struct walk *walk, int line, bool is_opener)
{
    if (walk->suspect)
        return;
    walk->suspect = line;
    walk->is_opener = is_opener;
}

/* A } that begins its line should stand below the line of its {. */
static void compare_indents(struct walk *walk, bool is_first)
{
    const struct open *top = &walk->open[walk->depth - 1];
    if (!is_first || top->line == walk->line)
        return;
    if (walk->indent < top->indent)
        suspect(walk, top->line, true);
    else if (walk->indent > top->indent)
        suspect(walk, walk->line, false);
}

static char *say_open(const struct source *source, const struct walk *walk,
                      int function)
{
    bool known = walk->suspect && walk->is_opener;
    int line = known ? walk->suspect : walk->open[walk->depth - 1].line;
    bool is_head = line <= function + 1;
    if (walk->is_flat)
        return say_at(source, function,
                      "A closing brace } is missing in the function that "
                      "begins at %s; the compiler notices only later.",
                      "");
    char *from = text_format("%d", function);
    char *text = say_at(
        source, line,
        is_head ? "A closing brace } is missing: the { at %s has none. It "
                  "opens the function of line %s; the compiler notices only "
                  "later."
                : "A closing brace } is missing: the { at %s has none. It is "
                  "in the function that begins at line %s; the compiler "
                  "notices only later.",
        from);
    free(from);
    return text;
}

static char *say_closed(const struct source *source, const struct walk *walk)
{
    bool known = walk->suspect && !walk->is_opener;
    return say_at(source, known ? walk->suspect : walk->line,
                  "The } at %s closes nothing: the { that belongs to it is "
                  "missing, or it is one too many.",
                  "");
}

/* Does a function or a struct begin here: in column 1, with two words or more
 * before its { or ( ? Not everybody indents, so "if (x) {" is none. */
static bool begins_head(struct walk *walk, const char *line)
{
    int words = 0;
    if (!walk->sign || walk->sign < line)
        walk->sign = line + strcspn(line, ";{=");
    if (*walk->sign != '{' || !isalpha((unsigned char)*line) ||
        text_begins(line, "else"))
        return false;
    for (; words < 2 && line < walk->sign && *line != '('; line++)
        words += source_names(line[0]) && !source_names(line[1]);
    return words > 1;
}

static bool begins_line(const char *start, const char *c)
{
    while (start < c && isspace((unsigned char)*start))
        start++;
    return start == c;
}

/* Takes in one line's braces; false if one closes nothing. */
static bool take_line(struct walk *walk, const char *start)
{
    for (const char *c = start; *c && *c != '\n'; c++) {
        if (*c == '{' && walk->depth < MOST_OPEN) {
            walk->is_flat |= walk->depth > 0 && walk->indent == 0;
            walk->open[walk->depth++] =
                (struct open){.line = walk->line, .indent = walk->indent};
        } else if (*c == '}') {
            if (walk->depth == 0)
                return false;
            compare_indents(walk, begins_line(start, c));
            walk->depth--;
        }
    }
    return true;
}

static char *braces(const struct source *source)
{
    struct walk walk = {.line = 1};
    int function = 1;
    for (const char *c = text_string(&source->code); *c; walk.line++) {
        walk.indent = indent_of(c);
        bool is_head = begins_head(&walk, c);
        if (is_head && walk.depth > 0)
            break;
        if (is_head) {
            function = walk.line;
            walk.suspect = 0;
            walk.is_flat = false;
        }
        if (*c != '#' && !take_line(&walk, c))
            return say_closed(source, &walk);
        c += strcspn(c, "\n");
        c += *c == '\n';
    }
    return walk.depth > 0 ? say_open(source, &walk, function) : NULL;
}

/* Is the ( at `c` that of a for, which may hold two semicolons? */
static bool is_for(const char *code, const char *c)
{
    while (c > code && isspace((unsigned char)c[-1]))
        c--;
    return c - code > 3 && strncmp(c - 3, "for", 3) == 0 &&
           !source_names(c[-4]);
}

static char *say_parentheses(const struct source *source, int line, int depth)
{
    return say_at(
        source, line,
        depth < 0 ? "%s closes more parentheses than it opens: there is a ) "
                    "too many, or a ( is missing."
                  : "%s opens more parentheses than it closes: a ) is missing.",
        "");
}

/* A ( that is still open where a statement or a function ends. */
static char *parentheses(const struct source *source)
{
    const char *code = text_string(&source->code);
    int depth = 0, line = 1, first = 0, loop = 0;
    for (const char *c = code; *c; c++) {
        line += *c == '\n';
        if (*c == '(' && depth++ == 0)
            first = line;
        if (*c == '(' && is_for(code, c))
            loop = depth;
        if (*c == ')' && --depth < loop)
            loop = 0;
        bool over = (*c == ';' && depth != loop) ||
                    (*c == '}' && c > code && c[-1] == '\n');
        if (depth < 0 || (depth > 0 && over))
            return say_parentheses(source, depth < 0 ? line : first, depth);
    }
    return NULL;
}

/* Outside of all functions, what follows a head's ) is its body or its
 * semicolon. */
static char *heads(const struct source *source)
{
    int depth = 0, parens = 0, line = 1;
    for (const char *c = text_string(&source->code); *c; c++) {
        line += *c == '\n';
        depth += (*c == '{') - (*c == '}');
        if (depth < 0)
            return NULL;
        parens += (*c == '(') - (*c == ')');
        if (*c == '#') {
            c += strcspn(c, "\n") - 1;
            continue;
        }
        if (*c != ')' || depth != 0 || parens != 0)
            continue;
        size_t blank = strspn(c + 1, " \t\r\n");
        const char *next = c + 1 + blank;
        if (!isalpha((unsigned char)*next) || !memchr(c + 1, '\n', blank))
            continue;
        return say_at(source, line,
                      next[-1] == '\n'
                          ? "%s lacks the semicolon at its end, or a body "
                            "in { } behind it."
                          : "The body of the function at %s is not opened: "
                            "the { behind its ) is missing.",
                      "");
    }
    return NULL;
}

char *braces_sentence(const struct source *source)
{
    char *text = heads(source);
    if (!text)
        text = braces(source);
    return text ? text : parentheses(source);
}
