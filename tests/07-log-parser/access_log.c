#include "access_log.h"

#include <stdio.h>

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
    return snprintf(text, HARNESS_TEXT,
                    "a - - [%d/Feb/2025:%d:%d:%d %s] \"GET %s\"", day, hour,
                    minute, second, zone, path);
}

const char *harness_draw_line(const struct harness_step *step, int status)
{
    char *text = harness_text_room(HARNESS_TEXT), path[8] = "/";
    int code = draw_int("", 0, 1) ? 404 : 500, size = (int)draw_int("", 10, 99);
    int64_t place = draw_int("", 0, 2); /* where the wrong number stands */
    if (place == 1)
        snprintf(path, sizeof path, "/%d", code);
    if (place == 2)
        size += 100 * code;
    int at = draw_begin_of_line(text, place == 0 ? "-0500" : "+0000", path);
    snprintf(text + at, HARNESS_TEXT - (size_t)at, " %d %d", status, size);
    return harness_show_text(step, text);
}

const char *harness_draw_timed_line(const struct harness_step *step,
                                    int64_t duration)
{
    char *text = harness_text_room(HARNESS_TEXT);
    int at = draw_begin_of_line(text, "+0000", "/");
    snprintf(text + at, HARNESS_TEXT - (size_t)at, " 200 %d %lld",
             (int)draw_int("", 1, 9), (long long)duration);
    return harness_show_text(step, text);
}
