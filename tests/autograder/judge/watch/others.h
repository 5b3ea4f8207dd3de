/**
 * @file
 * The files of the other lessons: is one of them saved, while this one's is
 * watched?
 */
#ifndef OTHERS_H
#define OTHERS_H

#include "judge/decide/lesson.h"
#include "saves.h"

/** What is looked at beside the file that is watched. */
struct others {
    struct lessons lessons; /**< all of them */
    struct saves *saves;    /**< one for each, never freed */
};

/** Takes note of them as they are now. */
void others_begin(struct others *others);

/** The lesson, but for the one of that number, whose own file was saved since
 * it was looked at last; or NULL. */
const struct lesson *others_saved(struct others *others, int number);

#endif
