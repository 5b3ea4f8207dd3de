/**
 * @file
 * What the instructor set by hand: GRADEBOOK/overrides.conf, a line for a
 * student's lesson, its four parts two spaces or more apart.
 *
 *     Jane Doe  02  8  It came by mail, and was graded by hand.
 *     Jane Doe  03  -  A comment; the points stay as they are.
 */
#ifndef OVERRIDES_H
#define OVERRIDES_H

#include "grade/people.h"
#include "rules.h"

/** A line. */
struct override {
    char *student, *reason;
    int line, lesson;
    double points;               /**< -1: it is only a comment */
    const struct person *person; /**< whose it is, once that is checked */
};

/** All of them; start with {0}. */
struct overrides {
    const char *path;
    struct override *at;
    size_t count, capacity;
};

/** Reads the file, if there is one; `path` must stay. A line that is none fails
 * with a sentence. */
void overrides_read(struct overrides *overrides, const char *path);

/**
 * Fails with a sentence where a line is of nobody, or of several, of no lesson,
 * or sets more points than there are.
 */
void overrides_check(const struct overrides *overrides,
                     const struct people *people,
                     const struct lesson_files *lessons,
                     const struct rules *rules);

/** What is set for somebody's lesson, or NULL. */
const struct override *overrides_find(const struct overrides *overrides,
                                      const struct collect_owner *who,
                                      int lesson);

/** Gives the memory back. */
void overrides_free(struct overrides *overrides);

#endif
