#include "access_log.h"

#include <stdarg.h>
#include <stdio.h>

enum { TEXT_SIZE = 160 };

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
static const char *show(const struct harness_step *step, const char *text)
{
    char shown[4 * TEXT_SIZE + 64];
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
    char *text = harness_text_room(TEXT_SIZE);
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, TEXT_SIZE, format, arguments);
    va_end(arguments);
    return show(step, text);
}

const char glitch[] = "";

struct iterable *harness_lines(const char *const *lines, int count)
{
    struct iterable *list = list_new(NULL, 0);
    for (int i = 0; i < count; i++)
        list_append(list, lines[i] == glitch ? value_error("OSError", "glitch")
                                             : value_str(lines[i]));
    return list;
}

/* The fields up to the request: the time is drawn. */
static int draw_begin_of_line(char *text, const char *zone, const char *path)
{
    int day = (int)draw_int("", 10, 28), hour = (int)draw_int("", 10, 23);
    int minute = (int)draw_int("", 10, 59), second = (int)draw_int("", 10, 39);
    return snprintf(text, TEXT_SIZE,
                    "a - - [%d/Feb/2025:%d:%d:%d %s] \"GET %s\"", day, hour,
                    minute, second, zone, path);
}

const char *harness_draw_line(const struct harness_step *step, int status)
{
    char *text = harness_text_room(TEXT_SIZE), path[8] = "/";
    int code = draw_int("", 0, 1) ? 404 : 500, size = (int)draw_int("", 10, 99);
    int64_t place = draw_int("", 0, 2); /* where the wrong number stands */
    if (place == 1)
        snprintf(path, sizeof path, "/%d", code);
    if (place == 2)
        size += 100 * code;
    int at = draw_begin_of_line(text, place == 0 ? "-0500" : "+0000", path);
    snprintf(text + at, TEXT_SIZE - (size_t)at, " %d %d", status, size);
    return show(step, text);
}

const char *harness_draw_timed_line(const struct harness_step *step,
                                    int64_t duration)
{
    char *text = harness_text_room(TEXT_SIZE);
    int at = draw_begin_of_line(text, "+0000", "/");
    snprintf(text + at, TEXT_SIZE - (size_t)at, " 200 %d %lld",
             (int)draw_int("", 1, 9), (long long)duration);
    return show(step, text);
}
