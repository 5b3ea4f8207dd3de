#include "source.h"

#include "fail.h"
#include "judge/wording/wording.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const size_t most_bytes = (size_t)1 << 20;

const char *source_skip_unread(const char *c)
{
    if (c[0] == '/' && c[1] == '/')
        return c + strcspn(c, "\n");
    if (c[0] == '/' && c[1] == '*') {
        const char *end = strstr(c + 2, "*/");
        return end ? end + 2 : c + strlen(c);
    }
    if (c[0] != '"' && c[0] != '\'')
        return c;
    const char *end = c + 1;
    while (*end && *end != *c && *end != '\n')
        end += end[0] == '\\' && end[1] ? 2 : 1;
    return *end ? end + 1 : end;
}

static void blank(struct text *code)
{
    for (char *c = code->bytes; c && *c;) {
        const char *end = source_skip_unread(c);
        if (end == c)
            c++;
        for (; c < end; c++)
            if (*c != '\n')
                *c = ' ';
    }
}

const char *source_fault(const struct text *text)
{
    const char *bytes = text_string(text);
    if (text_begins(bytes, "\xFF\xFE") || text_begins(bytes, "\xFE\xFF"))
        return "was saved as UTF-16, which compilers can't read. It has to be "
               "saved as UTF-8";
    if (strlen(bytes) < text->length)
        return "is not text: there are zero bytes in it";
    return NULL;
}

void source_take(struct source *source, const char *path, struct text text)
{
    *source = (struct source){.path = path, .text = text};
    const char *bytes = text_string(&text);
    text_add(&source->code, bytes, strlen(bytes)); /* up to a NUL, if any */
    blank(&source->code);
}

void source_free(struct source *source)
{
    text_free(&source->text);
    text_free(&source->code);
}

void source_read(struct source *source, const char *path)
{
    struct stat status;
    struct text text = {0};
    if (stat(path, &status) != 0)
        fail("There is no file %s (%s).\n"
             "Check the name; it is looked up from the workbook's folder.",
             path, strerror(errno));
    if (S_ISDIR(status.st_mode))
        fail("%s is a folder. Name the C file to judge.", path);
    if (!S_ISREG(status.st_mode))
        fail("%s is not an ordinary file. Name the C file to judge.", path);
    if ((size_t)status.st_size > most_bytes)
        fail("%s is larger than 1 MiB, which no lesson needs.", path);
    if (!text_read(&text, path))
        fail("%s can't be read: %s.", path, strerror(errno));
    if (text.length == 0)
        fail(wording(SAY_EMPTY), path);
    text_drop_mark(&text);
    const char *fault = source_fault(&text);
    if (fault)
        fail("%s %s.", path, fault);
    source_take(source, path, text);
}

static int line_of(const struct text *text, const char *place)
{
    int line = 1;
    for (const char *c = text->bytes; c < place; c++)
        line += *c == '\n';
    return line;
}

int source_todo(const struct source *source, int number, int line)
{
    char *mark = text_format("TODO %d", number);
    const char *place = source_line_start(&source->text, line + 1);
    size_t size = strlen(mark);
    while ((place = strstr(place, mark)) && isdigit((unsigned char)place[size]))
        place += size;
    free(mark);
    return place ? line_of(&source->text, place) : 0;
}

/* How long the name is of a macro of lessons/protocol/todo.h, or 0. */
static size_t answer_name(const char *c)
{
    static const char *const names[] = {"TODO_STATUS", "TODO_NUMBER",
                                        "TODO_ITERATOR", "TODO_ERROR",
                                        "TODO_GENERATOR"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        size_t size = strlen(names[i]);
        if (strncmp(c, names[i], size) == 0 && !source_names(c[size]))
            return size;
    }
    return 0;
}

const char *source_answer(const char *from, const char *end, int *task)
{
    for (const char *c = from; (c = strstr(c, "TODO_")) && c < end; c++) {
        size_t size = c == from || !source_names(c[-1]) ? answer_name(c) : 0;
        const char *open = c + size + strspn(c + size, " \t");
        *task = size > 0 && *open == '(' ? atoi(open + 1) : 0;
        if (*task > 0)
            return c;
    }
    return NULL;
}

int source_unwritten(const struct source *source, const char **place)
{
    int task;
    const char *end = text_string(&source->code) + source->code.length;
    const char *answer = source_answer(*place, end, &task);
    *place = answer ? answer : end;
    return answer ? task : 0;
}

int source_line(const struct source *source, const char *place)
{
    return line_of(&source->code, place);
}

const char *source_line_start(const struct text *text, int line)
{
    const char *c = text_string(text);
    for (; *c && line > 1; line--) {
        c += strcspn(c, "\n");
        c += *c == '\n';
    }
    return c;
}

char *source_line_text(const struct text *text, int line)
{
    const char *c = line > 0 ? source_line_start(text, line) : "";
    return text_format("%.*s", (int)strcspn(c, "\n"), c);
}

bool source_names(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

/* The next place at or after `from` where `name` stands before a "(". */
static const char *find_use(const struct text *code, const char *name,
                            const char *from)
{
    size_t size = strlen(name);
    for (; (from = strstr(from, name)); from += size) {
        bool whole = from == code->bytes || !source_names(from[-1]);
        const char *after = from + size + strspn(from + size, " \t\n");
        if (whole && *after == '(')
            return from;
    }
    return NULL;
}

/* The line of the first use that is the function's definition, or of the first
 * that is not. A definition's name is not indented with the line, and a body
 * follows. However long a line is, each byte is passed once. */
static int line_of_use(const struct text *code, const char *name, bool defines)
{
    const char *line = code->bytes, *passed = line, *end = line, *use = line;
    for (; (use = find_use(code, name, use)); use++) {
        for (; passed < use; passed++)
            if (*passed == '\n')
                line = passed + 1;
        if (end <= use)
            end = use + strcspn(use, ";{");
        bool is_definition = !isspace((unsigned char)*line) && *end == '{';
        if (is_definition == defines)
            return line_of(code, use);
    }
    return 0;
}

int source_definition(const struct source *source, const char *function)
{
    return line_of_use(&source->code, function, true);
}

bool source_inside(const struct source *source, int line, const char *function)
{
    int first = source_definition(source, function);
    if (!first || line < first)
        return false;
    const char *end = strstr(source_line_start(&source->code, first), "\n}");
    return !end || line <= line_of(&source->code, end) + 1;
}

/* The name in front of the first "(" of a line that is not indented, or NULL.
 */
static char *name_on(const char *line)
{
    size_t end = strcspn(line, "(\n");
    if (isspace((unsigned char)*line) || line[end] != '(')
        return NULL;
    size_t start = end;
    while (start > 0 && source_names(line[start - 1]))
        start--;
    return start < end ? text_format("%.*s", (int)(end - start), line + start)
                       : NULL;
}

char *source_function(const struct source *source, int line)
{
    for (int at = line; at > 0; at--) {
        char *name = name_on(source_line_start(&source->code, at));
        if (name && source_inside(source, line, name))
            return name;
        free(name);
    }
    return NULL;
}

int source_call(const struct source *source, const char *function)
{
    return line_of_use(&source->code, function, false);
}

char *source_place(const struct source *source, int line)
{
    return line ? text_format("%s:%d", source->path, line)
                : text_format("%s", source->path);
}

uint64_t source_hash(const struct source *source)
{
    return text_hash(0, source->text.bytes, source->text.length);
}
