/**
 * @file
 * What names say: whose a file is, which lesson's, and how often it was handed
 * in. Names are hostile: any bytes but NUL.
 */
#ifndef OWNER_H
#define OWNER_H

#include "collect/collect.h"

/** Who wrote a name. */
enum naming {
    NAMING_PLAIN,
    NAMING_MOODLE,
    NAMING_MOODLE_TEXT, /**< what a student typed into Moodle's own page */
    NAMING_CANVAS,
    NAMING_CANVAS_TEXT,
    NAMING_BLACKBOARD,
    NAMING_BLACKBOARD_TEXT, /**< what Blackboard says of an attempt */
    NAMING_BRIGHTSPACE,
};

/** Whose a file or folder is. Texts are owned, raw, and NULL if unknown. */
struct owner {
    enum naming naming;
    char *student;
    char *number;     /**< what the platform knows the student by */
    char *submission; /**< Canvas's number of the file */
    int64_t time;     /**< when it was handed in, by the name; or -1 */
    bool folder;      /**< it is a folder's name */
    bool late;
    bool team;        /**< the number, if any, is that of a team */
    bool doubtful;    /**< Moodle's mark is there with different numbers */
    const char *rest; /**< the part of the name that the student chose */
};

/**
 * Takes the name of a file or folder in a class apart. Without any sign of a
 * platform, and without a lesson's name at its end, the whole name is
 * the student's, but for an ending such as ".c".
 * @param folder  whether it is a folder's
 */
void owner_from_name(struct owner *owner, const char *name, bool folder,
                     const struct lesson_files *lessons);

/** Gives the memory back. */
void owner_free(struct owner *owner);

/** Which lesson a file's name means. */
struct lesson_name {
    size_t lesson;   /**< its index, or the number of lessons: none */
    bool exact;      /**< letter by letter */
    unsigned copies; /**< the N of "my_range-N.c", else 0 */
};

/** Reads a file's name, without folders. */
struct lesson_name lesson_from_name(const char *name,
                                    const struct lesson_files *lessons);

/** Which lesson a file's name may mean, whatever else is in it, and whatever
 * its ending. */
struct loose_name {
    size_t lesson; /**< its index, or the number of lessons: none of these */
    bool other;    /**< it means one, also of those that are not looked for */
    bool numbered; /**< by its number alone, as "lesson2.c" */
    bool around;   /**< there are words in it that may be a student's name */
    bool first;    /**< the lesson stands before all else in it */
};

/** Reads a file's name, without folders: "Copy of my_range.c", "lesson2.c",
 * "02_my_range_jane_doe.c.txt". */
struct loose_name lesson_from_loose_name(const char *name,
                                         const struct lesson_files *lessons);

/** Is it a lesson's name, and nobody's besides? Of any ending. */
bool lesson_is_named(const char *name, const struct lesson_files *lessons);

/** Does `name` end with `ending`, in upper or lower case? */
bool name_ends(const char *name, const char *ending);

/** Is it the name of a C file? */
bool name_is_c(const char *name);

/** Is it that of C, also under another ending: "x.cpp", "x.c.txt"? No backup
 * is. */
bool name_is_nearly_c(const char *name);

/** Where the last ".c" begins that is an ending, with something behind it or
 * not: "my_range.c.bak"; or NULL. */
const char *name_behind_c(const char *name);

/** Is it no C file's name, but one that C's text may have: "prog.cpp",
 * "my_range.c.bak", "prog.txt", "prog"? */
bool name_may_be_c(const char *name);

/** Is it what an editor calls the text as it was before? */
bool name_is_backup(const char *name);

/** Is it the name of an archive that can be opened? */
bool name_is_archive(const char *name);

/** Is it that of one that is compressed as a whole? */
bool name_is_compressed(const char *name);

/** Is it the name of an archive that can't be opened, such as a .zst? */
bool name_is_foreign_archive(const char *name);

/** What it is by its name, such as "a document of Word", if that is nothing to
 * grade; or NULL. */
const char *name_is_no_program(const char *name);

/** Is it what a system or a packer leaves for itself: macOS's __MACOSX, and
 * whatever is hidden by a dot? ". Suharto" is not: who has one name alone has a
 * dot for the other in Moodle. */
bool name_is_litter(const char *name);

/** The part after the last slash. */
const char *name_base(const char *path);

/** A name with each accent and its letter as one, as keyboards write them;
 * macOS puts the accent behind. What is not UTF-8 stays. The caller frees it.
 */
char *name_composed(const char *name);

/**
 * A name to show: valid UTF-8 of at most `most` bytes, with U+FFFD for control
 * characters and whatever else could deceive a reader. The caller frees it.
 */
char *name_shown(const char *name, size_t most);

/** Most bytes of a name and of a path that are shown. */
enum { NAME_MOST = 200, PATH_MOST = 400 };

#endif
