/**
 * @file
 * The screen: 80 columns, plain text, and colour where it is welcome.
 */
#ifndef SCREEN_H
#define SCREEN_H

#include <stdbool.h>
#include <stdio.h>

/** Where to print, and whether colour is welcome there. */
struct screen {
    FILE *out;
    bool colour;
};

/** How to show a text, if the screen can. */
enum paint { PAINT_PLAIN, PAINT_BOLD, PAINT_GOOD, PAINT_BAD, PAINT_QUIET };

/** What to print to start (or, with PAINT_PLAIN, to end) a colour: "" if none.
 */
const char *screen_paint(const struct screen *screen, enum paint paint);

/** A heading: `left`, and `right` at the right margin. */
void screen_heading(const struct screen *screen, const char *left,
                    const char *right, enum paint paint);

/** A paragraph, indented by two and broken between words. */
void screen_paragraph(const struct screen *screen, const char *text);

/** How many columns a UTF-8 text takes, one for each code point. */
int screen_width(const char *text);

#endif
