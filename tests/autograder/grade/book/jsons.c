#include "jsons.h"

#include "judge/decide/text.h"
#include "utf8.h"

#include <string.h>
#include <time.h>

json_t *json_from_long_text(const char *text, size_t most)
{
    struct text clean = {0};
    const char *end = text + strlen(text);
    while (text < end) {
        size_t size = utf8_length(text, (size_t)(end - text));
        if (clean.length + (size ? size : 3) > most) {
            text_addf(&clean, "...");
            break;
        }
        text_add(&clean, size ? text : "\xEF\xBF\xBD", size ? size : 3);
        text += size ? size : 1;
    }
    json_t *string = json_string(text_string(&clean));
    text_free(&clean);
    return string;
}

json_t *json_from_text(const char *text)
{
    return json_from_long_text(text, (size_t)1 << 20);
}

void json_set_text(json_t *object, const char *key, const char *text)
{
    if (text)
        json_object_set_new(object, key, json_from_text(text));
}

json_t *json_from_moment(int64_t seconds)
{
    char text[32];
    time_t time = (time_t)seconds;
    struct tm utc;
    if (seconds < 0 || !gmtime_r(&time, &utc))
        return json_null();
    strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    return json_string(text);
}
