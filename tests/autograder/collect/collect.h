/**
 * @file
 * Finding what students handed in: one C file, one folder, or a whole class.
 *
 * What is looked at, and what it is taken for:
 *
 * | it is                         | it counts as                             |
 * |-------------------------------|------------------------------------------|
 * | a C file                      | one submission                           |
 * | a folder or archive that has  | one submission, named after it           |
 * | lesson files or folders at    |                                          |
 * | its top, and no name          |                                          |
 * | as a platform writes it       |                                          |
 * | any other folder, or archive  | a class: each folder and each archive in |
 * |                               | it is a submission; files at its top     |
 * |                               | belong to the student their name begins  |
 * |                               | with                                     |
 * | any other file                | a list of such folders, files or         |
 * |                               | archives, one a line, seen from the      |
 * |                               | list's folder; `#` begins a comment      |
 *
 * A submission in which platforms have named files of several students is an
 * export that was not named as the class: nothing of it counts.
 *
 * Archives are .zip, .tar (also as .gz, .xz, .bz2), .7z and .rar. Where all
 * that counts lies in one folder that is no student's, that folder is looked at
 * instead, and so on.
 *
 * A lesson's file is known by its name. Upper case, dashes for underscores and
 * what browsers and Canvas add ("my_range (1).c", "my_range-1.c") are let pass
 * with a note. Where no file is called so, one whose name hints at the lesson
 * is taken ("Copy of my_range.c", "02_my_range_jane.c.txt", "lesson2.c"), and
 * where none is, a C file that defines most of the lesson's functions, and then
 * a text of another name that does and includes its header ("my_range.cpp",
 * "my_range.c.bak", "code.txt"). Beside files that are empty or still the stub,
 * all of these count. Where exactly one lesson is asked for, the only C file of
 * a submission is taken. Nothing in a folder named tests, .git or __MACOSX
 * counts, or below solutions/NN-name, nor does a name that begins with a dot.
 * Archives inside a submission are opened, and those in them.
 *
 * Of several files for one lesson, those that are still the stub are left out,
 * then those that can't be read; of what remains, one is taken if all are the
 * same, else the one at lessons/NN-name/name.c if exactly one lies there, else
 * Canvas's latest resubmission, else none. A note always says so. What the
 * instructor chose (choices.h) goes before all this.
 *
 * The time a submission was handed in is what Moodle's grading worksheet says
 * of the participant, what the name says that Blackboard or Brightspace gave
 * it, or that of the last commit that changed the file. What archives say is
 * that of the export, or of the student's own computer, and not used.
 *
 * Everything in a submission may be hostile. Links are not followed, archives
 * are read by a process of their own that may do nothing else, names in them
 * never become names of files here, and all texts given to the caller are valid
 * UTF-8 of bounded length without control characters.
 */
#ifndef COLLECT_H
#define COLLECT_H

#include "judge/decide/text.h"
#include "judge/process/process.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct choices;
struct worksheet;

/** A lesson's file. */
struct lesson_file {
    const char *folder;      /**< "02-my-range" */
    const char *file;        /**< "my_range.c" */
    const struct text *stub; /**< the file as handed out, or NULL */
};

/** All lessons; those whose files are looked for come first. */
struct lesson_files {
    const struct lesson_file *at;
    size_t count; /**< those that are looked for */
    size_t all;   /**< all: the file of another lesson is none of these */
};

/** Where to look, and for what. */
struct collect_plan {
    const char *path;
    struct lesson_files lessons;
    const char *work_folder; /**< private; holds what doesn't fit in memory */
    const char *worksheet;   /**< Moodle's, with times; or NULL or "" */
    int64_t submitted; /**< when all of it was, if a platform says so; or 0 */
    const struct choices *choices;     /**< see choices.h; or NULL */
    const char *search_path;           /**< where git is found, as in PATH */
    const struct process_guard *guard; /**< confines git; NULL: nobody does */
};

/** What became of the search for a lesson's file. */
enum found {
    FOUND_NOTHING,
    FOUND_FILE,
    FOUND_UNREADABLE, /**< there is one, but it can't be graded */
    FOUND_UNCLEAR,    /**< nobody can tell which one counts, or whose it is */
};

/** A lesson's file in a submission. */
struct found_file {
    enum found found;
    char *path;        /**< for messages, within the submission; or NULL */
    struct text bytes; /**< 1 byte to 1 MiB, no NUL among them, no BOM */
    char *problem;     /**< a sentence if it is unreadable or unclear */
    char *private;     /**< what only the instructor is told, or NULL */
    int64_t submitted; /**< seconds since 1970, or -1: unknown */
};

/** What one student handed in. */
struct submission {
    char *student;
    char *origin;             /**< the name it was found under */
    char *moodle_participant; /**< a number, or NULL */
    char *canvas_user;        /**< a number, or NULL */
    char *brightspace_user;   /**< a number, or NULL */
    char *canvas_submission;  /**< the first file's number, or NULL */
    bool team;                /**< it is a team's, and `student` its name */
    bool late_mark;           /**< Canvas says LATE */
    bool cut;                 /**< there is more in it than was looked at */
    bool unread;       /**< there is something in it, and no lesson's file */
    int64_t submitted; /**< the latest of the files', or -1 */
    struct found_file *files; /**< one for each lesson asked for */
    char **problems;          /**< sentences for the instructor */
    size_t problem_count;
};

/** The submissions that a path stands for. */
struct collection;

/**
 * Looks at the path, without opening each submission.
 * @param plan  must outlive the collection
 * @return NULL if there is nothing to grade, after saying so in a sentence to
 * standard error; the grader's status is 2 then.
 */
struct collection *collect_open(const struct collect_plan *plan);

/** How many submissions there are. */
size_t collect_count(const struct collection *collection);

/** Whose a submission is, before it is opened. What is not known is NULL. */
struct collect_owner {
    char *student, *moodle, *canvas, *brightspace;
    bool team; /**< it is a team's */
};

/** Whose the submission of that number is. */
struct collect_owner collect_owner(const struct collection *collection,
                                   size_t number);

/** Moodle's worksheet; empty if there is none. */
const struct worksheet *collect_worksheet(const struct collection *collection);

/** The number by which the platform knows somebody, or NULL. */
const char *collect_owner_number(const struct collect_owner *owner);

/** Gives the texts back. */
void collect_owner_free(struct collect_owner *owner);

/** A fingerprint of what there is, in hexadecimal, from names, sizes and times:
 * two parts of one class have the same. */
const char *collect_fingerprint(struct collection *collection);

/**
 * Visits submissions in the order of the students' names: the one numbered
 * `first` (from 0) and every `step`-th after it. May be called in several
 * processes at once. A submission lives until visit() returns.
 * @param visit  false ends the visits
 * @return how many lesson files there were, readable or not
 */
size_t collect_each(struct collection *collection, size_t first, size_t step,
                    bool (*visit)(const struct submission *submission,
                                  void *context),
                    void *context);

/** What kept the class from being read whole, as a sentence, or NULL. Ask once
 * all were visited. */
const char *collect_problem(struct collection *collection);

/**
 * Says to standard error that no submission has a lesson's file, which file
 * names were looked for, what is there instead and what to do.
 */
void collect_say_nothing(const struct collection *collection);

/** Gives everything back. */
void collect_close(struct collection *collection);

#endif
