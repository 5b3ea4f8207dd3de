/**
 * @file
 * The screen: 80 columns, plain text, and colour where it is welcome.
 */
#ifndef SCREEN_H
#define SCREEN_H

/** How to show a text, if the screen can. */
enum paint { PAINT_PLAIN, PAINT_BOLD, PAINT_GOOD, PAINT_BAD, PAINT_QUIET };

/**
 * Decides about colour once: only on a terminal, and not if NO_COLOR is set.
 */
void screen_prepare(void);

/** What to print to start (or, with PAINT_PLAIN, to end) a colour: "" if none.
 */
const char *screen_paint(enum paint paint);

/** A heading: `left`, and `right` at the right margin. */
void screen_heading(const char *left, const char *right, enum paint paint);

/** A paragraph, indented by two and broken between words. */
void screen_paragraph(const char *text);

/** How many columns a UTF-8 text takes, one for each code point. */
int screen_width(const char *text);

#endif
