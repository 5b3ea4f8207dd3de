/**
 * @file
 * A lesson: where its files lie. Which lessons there are, and what their files
 * are called, stands in a table that make keeps (tests/tools/lessons.awk).
 */
#ifndef LESSON_H
#define LESSON_H

#include <stdbool.h>
#include <stddef.h>

/** The table: lines such as "lesson 02-my-range my_range A custom MyRange",
 * after each of them "minutes 60", if that is known, and the lesson's cases. */
#define LESSONS_TABLE "build/lessons.txt"

/** A lesson. All texts are owned and never freed. */
struct lesson {
    const char *folder;      /**< "02-my-range" */
    const char *name;        /**< "my_range" */
    int number;              /**< 2 */
    const char *title;       /**< the first heading of its page */
    int minutes;             /**< that it takes; 0 if nobody says */
    const char *page;        /**< lessons/02-my-range/README.md */
    const char *stub;        /**< lessons/02-my-range/my_range.c */
    const char *fresh_stub;  /**< tests/02-my-range/stub.c */
    const char *solution;    /**< solutions/02-my-range/my_range.c */
    const char *whys;        /**< solutions/02-my-range/whys.md */
    const char *cases;       /**< tests/02-my-range/cases.c */
    const char *expected;    /**< tests/02-my-range/expected.txt */
    const char *mistakes;    /**< tests/02-my-range/mistakes.txt */
    const char *hints;       /**< tests/02-my-range/hints.md */
    const char *printed;     /**< tests/02-my-range/example.txt */
    const char *try;         /**< lessons/02-my-range/try.c */
    const char *fresh_try;   /**< tests/02-my-range/try.c */
    const char *last_try;    /**< build/progress/02-my-range.try.c: of DO */
    const char *progress;    /**< build/progress/02-my-range */
    const char *passed;      /**< build/progress/02-my-range.passed: it is there
                                  once the learner's file has passed */
    const char *hints_shown; /**< build/progress/02-my-range.hints */
};

/** All lessons, in order. */
struct lessons {
    struct lesson *at;
    size_t count;
};

/** Reads the table; one that can't be read ends the judge with a sentence. */
void lessons_read(struct lessons *lessons);

/** The lesson of that folder, looked up in the table. */
void lesson_from_folder(struct lesson *lesson, const char *folder);

/** Is there a file at `path`? */
bool file_exists(const char *path);

#endif
