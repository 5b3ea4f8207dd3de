#include "metadata.h"

#include "judge/decide/fail.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

int64_t metadata_moment(const char *text)
{
    struct tm at = {0};
    char sign;
    int length = 0, hours, minutes;
    if (sscanf(text, "%4d-%2d-%2dT%2d:%2d:%2d%n", &at.tm_year, &at.tm_mon,
               &at.tm_mday, &at.tm_hour, &at.tm_min, &at.tm_sec, &length) < 6)
        return 0;
    const char *rest = text + length;
    if (*rest == '.')
        rest += 1 + strspn(rest + 1, "0123456789");
    at.tm_year -= 1900;
    at.tm_mon--;
    int64_t seconds = timegm(&at);
    if (strcmp(rest, "Z") == 0)
        return seconds;
    if (sscanf(rest, "%c%2d:%2d", &sign, &hours, &minutes) < 3 ||
        (sign != '+' && sign != '-'))
        return 0;
    int64_t ahead = ((int64_t)hours * 60 + minutes) * 60;
    return sign == '+' ? seconds - ahead : seconds + ahead;
}

static int64_t moment_in(const json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));
    return text ? metadata_moment(text) : 0;
}

/* The assignment's, unless somebody who handed it in has another one. */
static int64_t due_date(const json_t *document)
{
    int64_t due = 0;
    size_t i;
    const json_t *user;
    json_array_foreach(json_object_get(document, "users"), i, user)
    {
        int64_t own =
            moment_in(json_object_get(user, "assignment"), "due_date");
        due = own > due ? own : due;
    }
    return due ? due
               : moment_in(json_object_get(document, "assignment"), "due_date");
}

static const char *why_no_time(const json_t *document,
                               const json_error_t *error)
{
    if (document)
        return "does not say when this was handed in";
    return json_error_code(error) == json_error_cannot_open_file
               ? "can't be opened"
               : "is no JSON";
}

struct metadata metadata_read(const char *path)
{
    json_error_t error;
    json_t *document = json_load_file(path, 0, &error);
    struct metadata metadata = {moment_in(document, "created_at"),
                                due_date(document)};
    if (!metadata.submitted)
        say("METADATA=%s\n%s, so it counts as in time.", path,
            why_no_time(document, &error));
    json_decref(document);
    return metadata;
}
