/**
 * @file
 * The screen: plain text in 80 columns or as many as there are, and colour
 * where it is welcome.
 */
#ifndef SCREEN_H
#define SCREEN_H

#include "judge/decide/lesson.h"

#include <stdbool.h>
#include <stdio.h>

/** Where to print, and what is welcome there. */
struct screen {
    FILE *out;
    int columns;
    bool colour;
    bool unicode; /**< signs that are not ASCII */
    bool watched; /**< keys do what commands do, and what they do is said */
};

/** How to show a text, if the screen can. */
enum paint { PAINT_PLAIN, PAINT_BOLD, PAINT_GOOD, PAINT_BAD, PAINT_QUIET };

/** What to print to start (or, with PAINT_PLAIN, to end) a colour: "" if none.
 */
const char *screen_paint(const struct screen *screen, enum paint paint);

/**
 * A heading: `left`, and `right` at the right margin, on a line of its own
 * where both do not fit on one.
 */
void screen_heading(const struct screen *screen, const char *left,
                    const char *right, enum paint paint);

/** A heading whose `left` is the lesson's number and title. */
void screen_lesson(const struct screen *screen, const struct lesson *lesson,
                   const char *right, enum paint paint);

/** A paragraph, indented by two and broken between words; of "", nothing. */
void screen_paragraph(const struct screen *screen, const char *text);

/** The same; the text is given back. */
void screen_say(const struct screen *screen, char *text);

/** "  Label: text", where further lines of the text begin below its first; of
 * "", nothing. */
void screen_labelled(const struct screen *screen, const char *label,
                     const char *text);

/** A command to be typed; where it is broken, a shell joins it again. */
void screen_command(const struct screen *screen, const char *label,
                    const char *command);

/** The command, which takes the lesson's number by "%d", with FILE= unless
 * `file` is NULL. */
void screen_make(const struct screen *screen, const char *label,
                 const char *command, int lesson, const char *file);

/**
 * C code or a value, indented; further lines are indented by four more.
 * @return the column behind it
 */
int screen_code(const struct screen *screen, const char *text, int indent);

#endif
