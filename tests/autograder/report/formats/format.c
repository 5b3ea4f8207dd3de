#include "format.h"

#include "judge/decide/text.h"

#include <string.h>

const struct format *const *format_list(void)
{
    static const struct format *const known[] = {
        &format_table,       &format_html,
        &format_csv,         &format_moodle,
        &format_canvas,      &format_json,
        &format_gradescope,  &format_autolab,
        &format_classroom50, &format_prairielearn,
        &format_junit,       &format_tap,
        &format_feedback,    NULL,
    };
    return known;
}

const struct format *format_find(const char *name)
{
    for (const struct format *const *one = format_list(); *one; one++)
        if (strcmp((*one)->name, name) == 0)
            return *one;
    return NULL;
}

char *format_names(void)
{
    struct text names = {0};
    for (const struct format *const *one = format_list(); *one; one++)
        text_addf(&names, "%s%s", one == format_list() ? "" : ", ",
                  (*one)->name);
    return names.bytes;
}
