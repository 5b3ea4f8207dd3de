#include "screen.h"

#include <string.h>

enum { COLUMNS = 80, INDENT = 2 };

const char *screen_paint(const struct screen *screen, enum paint paint)
{
    static const char *const codes[] = {"\x1b[0m", "\x1b[1m", "\x1b[1;32m",
                                        "\x1b[1;31m", "\x1b[2m"};
    return screen->colour ? codes[paint] : "";
}

int screen_width(const char *text)
{
    int width = 0;
    for (; *text; text++)
        width += ((unsigned char)*text & 0xC0) != 0x80;
    return width;
}

void screen_heading(const struct screen *screen, const char *left,
                    const char *right, enum paint paint)
{
    int gap = COLUMNS - screen_width(left) - screen_width(right);
    fprintf(screen->out, "%s%s%s%*s%s%s%s\n", screen_paint(screen, PAINT_BOLD),
            left, screen_paint(screen, PAINT_PLAIN), gap > 2 ? gap : 2, "",
            screen_paint(screen, paint), right,
            screen_paint(screen, PAINT_PLAIN));
}

void screen_paragraph(const struct screen *screen, const char *text)
{
    int column = 0;
    while (*text) {
        char word[COLUMNS * 8];
        size_t size = strcspn(text, " \n");
        snprintf(word, sizeof word, "%.*s", (int)size, text);
        int width = screen_width(word);
        if (column > 0 && column + 1 + width > COLUMNS) {
            fputc('\n', screen->out);
            column = 0;
        }
        fprintf(screen->out, "%*s%s", column ? 1 : INDENT, "", word);
        column += (column ? 1 : INDENT) + width;
        text += size;
        text += strspn(text, " \n");
    }
    fputc('\n', screen->out);
}
