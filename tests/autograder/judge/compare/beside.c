#include "beside.h"

#include "judge/decide/text.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* "- ", then code; a line of code that is broken goes on further in. */
enum { MARK = 2, HANG = 4, TAB = 4 };

/* What can be shown of lines that are the same: so many are all. */
enum { MOST_SAME = 3 };

static const char between[] = " |";

/* A line as it can be shown: tabs are spaces, what is no text is a mark. */
static char *plain(const struct line *line)
{
    struct text text = {0};
    text_add(&text, "", 0);
    for (size_t i = 0; i < line->size; i++) {
        unsigned char c = (unsigned char)line->at[i];
        if (c == '\t')
            text_addf(&text, "%*s", TAB - (int)text.length % TAB, "");
        else if (c != '\r')
            text_addf(&text, "%c", iscntrl(c) ? '?' : c);
    }
    return text.bytes;
}

/* Its lines on the screen, with that mark in front; NULL if there is no line.
 * The caller frees it. */
static char *cell(const struct passage *passage, size_t line, size_t end,
                  char mark, int columns)
{
    if (line >= end)
        return NULL;
    char *code = plain(&passage->lines[line]);
    int indent = (int)strspn(code, " ");
    const struct wrapping how = {.columns = columns,
                                 .start = MARK + indent,
                                 .hang = MARK + indent + HANG,
                                 .code = true};
    char *wrapped = text_wrap(code + indent, &how);
    char *shown = text_format("%c %*s%s", mark, indent, "", wrapped);
    free(wrapped);
    free(code);
    return shown;
}

static int half(int width)
{
    int columns = (width - (int)strlen(between) - 1) / 2;
    return columns < TEXT_WIDEST ? columns : TEXT_WIDEST;
}

static void print_cell(const struct screen *screen, const char *text,
                       int columns, enum paint paint)
{
    fprintf(screen->out, "%s%s%s", screen_paint(screen, paint), text,
            screen_paint(screen, PAINT_PLAIN));
    if (columns > text_width(text))
        fprintf(screen->out, "%*s", columns - text_width(text), "");
}

/* Gives both texts back. */
static void print_row(const struct screen *screen, int width, char *left,
                      char *right, bool same)
{
    char *of_left = left, *of_right = right;
    for (;;) {
        const char *one = text_line(&of_left), *other = text_line(&of_right);
        if (!one && !other)
            break;
        print_cell(screen, one ? one : "", half(width),
                   same ? PAINT_QUIET : PAINT_PLAIN);
        fputs(between, screen->out);
        if (other && fputc(' ', screen->out))
            print_cell(screen, other, 0, same ? PAINT_QUIET : PAINT_GOOD);
        fputc('\n', screen->out);
    }
    free(left);
    free(right);
}

static void print_rows(const struct screen *screen, int width,
                       const struct passage *left, struct span of_left,
                       const struct passage *right, struct span of_right)
{
    for (size_t i = of_left.first, j = of_right.first;
         i < of_left.end || j < of_right.end; i++, j++)
        print_row(screen, width, cell(left, i, of_left.end, '-', half(width)),
                  cell(right, j, of_right.end, '+', half(width)), false);
}

static void print_lines(const struct screen *screen,
                        const struct passage *passage, struct span span,
                        char mark, enum paint paint)
{
    for (size_t i = span.first; i < span.end; i++) {
        char *text = cell(passage, i, span.end, mark, screen->columns);
        char *rest = text, *line;
        while ((line = text_line(&rest))) {
            print_cell(screen, line, 0, paint);
            fputc('\n', screen->out);
        }
        free(text);
    }
}

/* A line of both that is the same; `i` and `j` count in the block. */
static void print_context(const struct screen *screen, int width,
                          const struct block *block, size_t i, size_t j,
                          const struct passage *left,
                          const struct passage *right)
{
    struct span of_left = block->left, of_right = block->right;
    of_left.first += i;
    of_right.first += j;
    if (width >= BESIDE_FROM) {
        print_row(screen, width,
                  cell(left, of_left.first, of_left.end, ' ', half(width)),
                  cell(right, of_right.first, of_right.end, ' ', half(width)),
                  true);
    } else if (of_left.first < of_left.end) {
        of_left.end = of_left.first + 1;
        print_lines(screen, left, of_left, ' ', PAINT_QUIET);
    }
}

/* All of it, or its first and its last line. */
static void print_same(const struct screen *screen, int width,
                       const struct block *block, const struct passage *left,
                       const struct passage *right)
{
    size_t lines = block->left.end - block->left.first;
    size_t others = block->right.end - block->right.first;
    size_t most = lines > others ? lines : others;
    for (size_t i = 0; most <= MOST_SAME && i < most; i++)
        print_context(screen, width, block, i, i, left, right);
    if (most <= MOST_SAME)
        return;
    print_context(screen, width, block, 0, 0, left, right);
    fprintf(screen->out, "%*s...\n", MARK, "");
    print_context(screen, width, block, lines - 1, others - 1, left, right);
}

void beside_print(const struct screen *screen, int width,
                  const struct blocks *blocks, const struct passage *left,
                  const struct passage *right)
{
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->at[i];
        if (block->same) {
            print_same(screen, width, block, left, right);
        } else if (width < BESIDE_FROM) {
            print_lines(screen, left, block->left, '-', PAINT_PLAIN);
            print_lines(screen, right, block->right, '+', PAINT_GOOD);
        } else {
            print_rows(screen, width, left, block->left, right, block->right);
        }
    }
}
