#include "remarks.h"

#include "report/result_file.h"
#include "words.h"

#include <string.h>

const json_t *remarks_flags(const json_t *lesson)
{
    return words_by_hand(lesson) ? NULL : result_array(lesson, KEY_FLAGS);
}

bool remarks_is_settled(const json_t *submission, const char *problem)
{
    const json_t *lesson;
    FOR_EACH(i, lesson, result_array(submission, KEY_LESSONS))
        if (words_by_hand(lesson) &&
            strcmp(result_text(lesson, KEY_MESSAGE), problem) == 0)
            return true;
    return false;
}

bool remarks_on_whole(const json_t *submission)
{
    const json_t *problem;
    FOR_EACH(i, problem, result_array(submission, KEY_PROBLEMS))
        if (!remarks_is_settled(submission, result_string(problem)))
            return true;
    return json_array_size(result_array(submission, KEY_FLAGS)) > 0;
}
