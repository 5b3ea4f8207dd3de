/**
 * @file
 * Who is in the class: GRADEBOOK/roster.csv, a row for each student. Its
 * columns are known by their headings, in any order:
 *
 * | heading   | a cell                                                       |
 * |-----------|--------------------------------------------------------------|
 * | id        | the number by which the platform knows them                  |
 * | name      | as the platform writes it                                    |
 * | email     | what stands before the @ may be the user name                |
 * | user      | of GitHub, say, if it is another                             |
 * | section   | any name; grading.conf may have rules for it                 |
 * | team      | what the platform calls it                                   |
 * | extension | 3 days, 2027-01-20 23:59, or for one lesson 02:3; 03:5       |
 * | grace     | minutes after the deadline that are in time                  |
 * | excused   | lessons, 02; 05, or all                                      |
 */
#ifndef ROSTER_H
#define ROSTER_H

#include "rules.h"

/** More time for one lesson, or for all. */
struct extension {
    int lesson, days; /**< lesson 0: all of them */
    int64_t until;    /**< or -1: so many days after the deadline */
};

/** A student. Texts that are not there are "". */
struct roster_row {
    char *id, *name, *user, *login, *section, *team;
    struct extension *extensions;
    size_t extension_count, extension_capacity;
    int grace;
    bool excused[RULES_LESSONS];
};

/** All of them; start with {0}. */
struct roster {
    struct roster_row *at;
    size_t count, capacity;
};

/** Reads the file, if there is one. Fails with a sentence if it is not as
 * above, or names a lesson that the rules do not know. */
void roster_read(struct roster *roster, const char *path,
                 const struct rules *rules);

/** What holds for a student's lesson; row NULL: for everybody's. No extension
 * makes a deadline earlier. */
struct terms roster_terms(const struct roster_row *row,
                          const struct rules *rules, int lesson);

/** Is anything that it is for due later by it, or is nothing of that due? One
 * that ends before every deadline has a slip in its date. */
bool extension_gives_time(const struct extension *extension,
                          const char *section, const struct rules *rules);

/** Is anybody in that section? */
bool roster_has_section(const struct roster *roster, const char *section);

/** Gives the memory back. */
void roster_free(struct roster *roster);

#endif
