/**
 * @file
 * A lesson's example: its calling side, linked with the learner's file, run,
 * and held beside what Python printed.
 */
#ifndef EXAMPLE_H
#define EXAMPLE_H

#include "judge/build/settings.h"
#include "judge/decide/lesson.h"
#include "judge/decide/text.h"

/** What came of an example. The texts are owned. */
struct example {
    bool compiled;
    struct text messages; /**< the compiler's own words */
    struct text output;   /**< what it printed */
    const char *ending;   /**< how it ended, if there is something to say */
    char *sentence;       /**< how that compares with Python's, or NULL */
    bool same;            /**< it printed what Python prints */
};

/** Builds and runs the example with the file at `path`. */
void example_run(struct example *example, const struct settings *settings,
                 const struct lesson *lesson, const char *path);

/** Gives the texts back. */
void example_free(struct example *example);

#endif
