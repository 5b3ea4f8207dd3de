#include "results_file.h"

#include "judge/decide/text.h"

/* Which platform knows the student by a number; NULL if none does. */
static const char *platform_of(const json_t *numbers)
{
    static const char *const all[] = {KEY_MOODLE_PARTICIPANT, KEY_CANVAS_USER,
                                      KEY_BRIGHTSPACE_USER};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (json_string_length(json_object_get(numbers, all[i])))
            return all[i];
    return NULL;
}

const char *results_file_number(const json_t *submission)
{
    const json_t *numbers = json_object_get(submission, KEY_IDENTIFIERS);
    const char *platform = platform_of(numbers);
    return platform ? json_string_value(json_object_get(numbers, platform))
                    : "";
}

char *results_file_who(const json_t *submission)
{
    const json_t *numbers = json_object_get(submission, KEY_IDENTIFIERS);
    const char *platform = platform_of(numbers);
    if (platform) /* as no name is: they have no line feeds */
        return text_format("%s\n%s", platform, results_file_number(submission));
    const char *student =
        json_string_value(json_object_get(submission, KEY_STUDENT));
    return text_format("%s", student ? student : "");
}
