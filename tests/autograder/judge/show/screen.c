#include "screen.h"

#include "judge/decide/text.h"

#include <stdlib.h>
#include <string.h>

enum { INDENT = 2, HANG = 4 };

const char *screen_paint(const struct screen *screen, enum paint paint)
{
    static const char *const codes[] = {"\x1b[0m", "\x1b[1m", "\x1b[1;32m",
                                        "\x1b[1;31m", "\x1b[2m"};
    return screen->colour ? codes[paint] : "";
}

/* Prints a text that begins in the column `start`; returns where it ends. */
static int print(const struct screen *screen, const char *text, int start,
                 int hang, bool code)
{
    const struct wrapping how = {
        .columns = screen->columns, .start = start, .hang = hang, .code = code};
    char *wrapped = text_wrap(text, &how);
    const char *last = strrchr(wrapped, '\n');
    int end = last ? text_width(last + 1) : start + text_width(wrapped);
    fputs(wrapped, screen->out);
    free(wrapped);
    return end;
}

void screen_heading(const struct screen *screen, const char *left,
                    const char *right, enum paint paint)
{
    fputs(screen_paint(screen, PAINT_BOLD), screen->out);
    int column = print(screen, left, 0, INDENT + HANG, false);
    int gap = screen->columns - column - text_width(right);
    if (gap < 2) {
        fputc('\n', screen->out);
        column = 0;
        gap = screen->columns - text_width(right);
    }
    gap = gap > INDENT ? gap : INDENT;
    fprintf(screen->out, "%s%*s%s", screen_paint(screen, PAINT_PLAIN), gap, "",
            screen_paint(screen, paint));
    print(screen, right, column + gap, INDENT + HANG, false);
    fprintf(screen->out, "%s\n", screen_paint(screen, PAINT_PLAIN));
}

void screen_lesson(const struct screen *screen, const struct lesson *lesson,
                   const char *right, enum paint paint)
{
    char *left = text_format("Lesson %d  %s", lesson->number, lesson->title);
    screen_heading(screen, left, right, paint);
    free(left);
}

void screen_paragraph(const struct screen *screen, const char *text)
{
    if (!*text)
        return;
    struct text words = {0};
    char *copy = text_format("%s", text), *rest = copy, *word;
    while ((word = text_word(&rest)))
        text_addf(&words, words.length ? " %s" : "%s", word);
    fprintf(screen->out, "%*s", INDENT, "");
    print(screen, text_string(&words), INDENT, INDENT, false);
    fputc('\n', screen->out);
    text_free(&words);
    free(copy);
}

void screen_say(const struct screen *screen, char *text)
{
    screen_paragraph(screen, text);
    free(text);
}

static int print_label(const struct screen *screen, const char *label)
{
    return fprintf(screen->out, "%*s%s ", INDENT, "", label);
}

void screen_labelled(const struct screen *screen, const char *label,
                     const char *text)
{
    if (!*text)
        return;
    int column = print_label(screen, label);
    print(screen, text, column, column, false);
    fputc('\n', screen->out);
}

/* The shell joins lines that end in a backslash; spaces in front would count.
 */
static void print_joined(const struct screen *screen, const char *word)
{
    const struct wrapping how = {.columns = screen->columns - 1};
    char *wrapped = text_wrap(word, &how), *rest = wrapped, *line;
    while ((line = text_line(&rest)))
        fprintf(screen->out, "%s%s\n", line, *rest ? "\\" : "");
    free(wrapped);
}

void screen_command(const struct screen *screen, const char *label,
                    const char *command)
{
    int column = print_label(screen, label);
    const char *file = strstr(command, " FILE=");
    if (!file || column + text_width(command) <= screen->columns) {
        fprintf(screen->out, "%s\n", command);
        return;
    }
    fprintf(screen->out, "%.*s \\\n", (int)(file++ - command), command);
    if (text_width(file) > screen->columns && !strchr(file, '\''))
        print_joined(screen, file);
    else
        fprintf(screen->out, "%s\n", file);
}

void screen_make(const struct screen *screen, const char *label,
                 const char *command, int lesson, const char *file)
{
    struct text words = {0};
    text_addf(&words, command, lesson);
    if (file)
        text_addf(&words, strchr(file, ' ') ? " FILE='%s'" : " FILE=%s", file);
    screen_command(screen, label, words.bytes);
    text_free(&words);
}

int screen_code(const struct screen *screen, const char *text, int indent)
{
    fprintf(screen->out, "%*s", indent, "");
    return print(screen, text, indent, indent + HANG, true);
}
