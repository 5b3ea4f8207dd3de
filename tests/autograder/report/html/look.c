#include "look.h"

#include "report/result_file.h"
#include "report/text/remarks.h"
#include "report/text/words.h"

static enum look look_of_lesson(const json_t *lesson)
{
    if (words_needs_a_look(lesson))
        return result_is_open(lesson) ? LOOK_OPEN : LOOK_WRONG;
    return json_array_size(remarks_flags(lesson)) ? LOOK_FLAG : LOOK_NOT;
}

enum look look_of(const json_t *submission)
{
    enum look gravest = remarks_on_whole(submission) ? LOOK_WRONG : LOOK_NOT;
    const json_t *lesson;
    FOR_EACH(i, lesson, result_array(submission, KEY_LESSONS)) {
        enum look look = look_of_lesson(lesson);
        gravest = look < gravest ? look : gravest;
    }
    return gravest;
}
