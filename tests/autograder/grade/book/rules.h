/**
 * @file
 * What a class is graded by: points, weights, deadlines. One small file,
 * GRADEBOOK/grading.conf, made from tests/autograder/grade/book/grading.conf.
 */
#ifndef RULES_H
#define RULES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { RULES_LESSONS = 100 };

/** A case that counts more, or less, than the others of its lesson. */
struct weight {
    int lesson;
    char *name;
    double weight;
};

/** What holds for one section instead of what holds for all. */
struct section_rules {
    char *name;
    int64_t due[RULES_LESSONS]; /**< 0: as for all */
    double late_per_day;        /**< -1: as for all */
    double late_most;
};

/** When a lesson is due, and what being late costs. */
struct terms {
    int64_t due; /**< seconds since 1970; 0: no deadline */
    double late_per_day, late_most;
};

/** The rules. Lessons go by their number. */
struct rules {
    char *zone; /**< "Europe/Berlin", or NULL: this machine's, nameless */
    double points[RULES_LESSONS]; /**< in whole hundredths */
    int64_t due[RULES_LESSONS];   /**< seconds since 1970; 0: no deadline */
    double late_per_day;          /**< percent of the points for a day begun */
    double late_most;             /**< percent */
    bool missing_blank; /**< who hands in nothing has no grade, not 0 */
    bool lessons[RULES_LESSONS]; /**< which there are */
    size_t seeds;                /**< how many secret seeds a case has */
    struct weight *weights;
    size_t weight_count;
    struct section_rules *sections;
    size_t section_count, section_capacity;
};

/**
 * Reads the rules. A line that is none ends the grader with a sentence. From
 * here on the clock of this process is that of their zone.
 * @param lessons  which there are, by their number
 */
void rules_read(struct rules *rules, const char *path,
                const bool lessons[RULES_LESSONS]);

/** What a case weighs among those of its lesson; 1 unless the rules say. */
double rules_weight(const struct rules *rules, int lesson, const char *name);

/** Points in whole hundredths: the only rounding there is, so that what is
 * shown adds up. */
double rules_hundredths(double points);

/** What holds for a lesson in that section, or "". */
struct terms rules_terms(const struct rules *rules, const char *section,
                         int lesson);

/** Reads "2027-01-15 23:59"; false if it is none. */
bool rules_moment(const char *text, int64_t *seconds);

/** The same minute, so many days later by the clock: a day may have 23 hours,
 * or 25. */
int64_t rules_days_after(int64_t due, int days);

/**
 * How many of `points` are taken off. The minute of the deadline is in time to
 * its end, and each day late ends at that minute, by the clock.
 * @param submitted  seconds since 1970, or -1 if nobody knows: then nothing is
 * @param late       receives whether it came after the deadline
 */
double rules_deduction(const struct terms *terms, double points,
                       int64_t submitted, bool *late);

#endif
