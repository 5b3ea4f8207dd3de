/**
 * @file
 * Building the program under test: the learner's file, compiled and linked with
 * the lesson's cases and the harness, which are built already.
 */
#ifndef BUILD_H
#define BUILD_H

#include "judge/decide/lesson.h"
#include "judge/decide/source.h"
#include "settings.h"

#include <sys/types.h>

/** What the learner's file is linked with. */
enum build_kind {
    BUILD_PLAIN,     /**< the cases and the harness */
    BUILD_SANITIZED, /**< the same, all compiled with sanitizers */
    BUILD_TRACED,    /**< as BUILD_PLAIN, and what it does is traced */
    BUILD_EXAMPLE,   /**< the lesson's example and the protocol alone */
};

/** A build under way, or done. */
struct build {
    const struct settings *settings;
    char *program; /**< the path of the result; removed by build_clean() */
    char *scratch; /**< the compiler's folder for what it writes; so is this.
                        Hidden from whoever looks for what a crash emptied */
    enum build_kind kind;
    pid_t pid;
    int messages_fd;
    struct text messages; /**< the compiler's own words */
    bool started, succeeded;
};

/**
 * Starts to build, in the background.
 * @param unit  the C file that stands in place of the lesson's cases, or NULL
 */
void build_start(struct build *build, const struct settings *settings,
                 const struct lesson *lesson, const struct source *source,
                 enum build_kind kind, const char *unit);

/**
 * Opens what a compiler reads: the source, under the learner's name for it, so
 * that a header beside the file is not picked up. `scratch` names a file that
 * is written for it and removed at once.
 */
int build_open_input(const struct source *source, const char *scratch);

/** Has it come to its end? Nobody waits. */
bool build_is_over(struct build *build);

/** Waits for the end, if it is not over. A compiler that can't be started ends
 * the judge. */
void build_finish(struct build *build);

/** Ends a build that is not needed any more, and removes what it made. */
void build_clean(struct build *build);

/** Appends the objects of what a lesson gives, " FOLDER/given/NAME.o" each. */
void build_add_given(struct text *parts, const struct lesson *lesson,
                     const char *objects);

/** Appends what a learner's object is linked with that belongs to the lesson:
 * its cases and what it gives. */
void build_add_lesson(struct text *parts, const struct lesson *lesson,
                      const char *objects);

/** Appends all that a learner's object is linked with, from that folder. */
void build_add_parts(struct text *parts, const struct lesson *lesson,
                     const char *objects);

#endif
