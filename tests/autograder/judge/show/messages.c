#include "messages.h"

#include "judge/decide/text.h"

#include <stdlib.h>
#include <string.h>

enum { HANG = 4 };

/* How long is gcc's "   20 | ", or "      | ", in front of a line of code? */
static size_t margin(const char *line)
{
    size_t size = strspn(line, " 0123456789");
    return size > 0 && text_begins(line + size, "| ") ? size + 2 : 0;
}

/* "    ^~~~", below a line of code. */
static bool is_mark(const char *line)
{
    return strpbrk(line, "^~") && !line[strspn(line, " |^~")];
}

/* How much of a line of code fits: to a space, if there is one. */
static size_t piece(const char *code, size_t room)
{
    size_t size = room, left = strnlen(code, room + 1);
    if (left <= room)
        return left;
    while (size > room / 2 && code[size - 1] != ' ')
        size--;
    return size > room / 2 ? size : room;
}

/* Does this part of a mark show anything? */
static bool marks(const char *part, size_t size)
{
    size_t blank = 0;
    while (blank < size && part[blank] == ' ')
        blank++;
    return blank < size && part[blank];
}

static void print_marked(const struct screen *screen, const char *code,
                         const char *mark)
{
    size_t front = margin(code), left = strlen(mark);
    const char *side = front ? mark : "";
    fprintf(screen->out, "%.*s", (int)front, code);
    for (size_t at = front; code[at];) {
        size_t size = piece(code + at, (size_t)screen->columns - front);
        fprintf(screen->out, "%.*s\n", (int)size, code + at);
        const char *part = at < left ? mark + at : "";
        if (marks(part, size))
            fprintf(screen->out, "%.*s%.*s\n", (int)front, side, (int)size,
                    part);
        at += size;
        fprintf(screen->out, "%.*s", code[at] ? (int)front : 0, side);
    }
}

static void print_line(const struct screen *screen, const char *line)
{
    const struct wrapping how = {.columns = screen->columns, .hang = HANG};
    char *wrapped = text_wrap(line, &how);
    fprintf(screen->out, "%s\n", wrapped);
    free(wrapped);
}

static void print_broken(const struct screen *screen, char *messages)
{
    char *line = text_line(&messages), *next;
    while (line) {
        next = text_line(&messages);
        if (next && is_mark(next)) {
            print_marked(screen, line, next);
            next = text_line(&messages);
        } else {
            print_line(screen, line);
        }
        line = next;
    }
}

void messages_print(const struct screen *screen, const char *messages)
{
    size_t size = strlen(messages);
    if (size == 0)
        return;
    if (screen->columns == TEXT_WIDEST) {
        fprintf(screen->out, "%s%s", messages,
                messages[size - 1] == '\n' ? "" : "\n");
    } else {
        char *copy = text_format("%s", messages);
        print_broken(screen, copy);
        free(copy);
    }
}
