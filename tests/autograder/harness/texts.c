/* Texts that a case makes: shown as they would stand in C. */
#include "harness.h"

#include <stdarg.h>
#include <stdio.h>

/* A byte as it stands in a C string. */
static int add_byte(char *at, size_t room, char byte)
{
    static const char plain[] = "\n\r\t\"\\", letters[] = "nrt\"\\";
    const char *found = byte ? strchr(plain, byte) : NULL;
    if (found)
        return snprintf(at, room, "\\%c", letters[found - plain]);
    if (byte < ' ' || byte > '~')
        return snprintf(at, room, "\\%03o", (unsigned)(unsigned char)byte);
    return snprintf(at, room, "%c", byte);
}

/* The step `name = "text"`. */
const char *harness_show_text(const struct harness_step *step, const char *text)
{
    char shown[4 * HARNESS_TEXT + 64];
    const size_t room = sizeof shown - 8;
    size_t at = (size_t)snprintf(shown, 64, "%s = \"", step->text);
    for (const char *byte = text; *byte && at < room; byte++)
        at += (size_t)add_byte(shown + at, sizeof shown - at, *byte);
    snprintf(shown + at, sizeof shown - at, "\"");
    harness_ran(&(struct harness_step){.line = step->line, .text = shown});
    return text;
}

const char *harness_text(const struct harness_step *step, const char *format,
                         ...)
{
    char *text = harness_text_room(HARNESS_TEXT);
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, HARNESS_TEXT, format, arguments);
    va_end(arguments);
    return harness_show_text(step, text);
}
