/**
 * @file
 * What a path stands for: which submissions there are, and which parts of a
 * folder, archive or list belong to each. Only names are looked at.
 */
#ifndef CLASS_H
#define CLASS_H

#include "collect/files/sift.h"
#include "collect/sheet/worksheet.h"

#include <sys/types.h>

/** Something that belongs to a submission. */
struct part {
    char *path;  /**< raw; on disk from the class's root on, else in the
                    archive, without what names the student */
    char *match; /**< what it is called within the submission; may be `path` */
    enum entry_kind kind;
    bool canvas;
    int64_t time;           /**< when it was handed in, by its name; or -1 */
    size_t index;           /**< the how many-th entry of the archive it is */
    enum entry_state state; /**< as taken out of the archive */
    struct region content;  /**< likewise */
};

/** A submission. */
struct group {
    struct owner owner; /**< `rest` is not used */
    char *origin;       /**< raw */
    char *key;          /**< parts with the same one belong together */
    struct part *parts;
    size_t count, capacity;
    bool typed;        /**< a text was typed into Moodle's or Canvas's page */
    int64_t ordered;   /**< bytes to be taken out of the class's archive */
    bool crowded;      /**< there was more than is looked at */
    const char *rival; /**< somebody else with this number, or NULL */
    char *listed; /**< a path from a list, to be opened by itself, or NULL */
};

/** All submissions. */
struct class
{
    const struct lesson_files *lessons;
    struct group *at;
    size_t count, capacity;
    int root;              /**< the folder, or -1 */
    struct region archive; /**< the archive, or none */
    bool compressed;
    struct spool spool;   /**< the archive, if it had to be decompressed */
    struct git_times git; /**< once submissions are visited */
    struct worksheet sheet;
    int64_t submitted;             /**< of everything; 0: see each */
    const struct choices *choices; /**< or NULL */
    char *shown;                   /**< the path, for sentences */
    struct text beside; /**< the first documents that are nobody's by name */
    size_t beside_count;
    char *problem; /**< why not all of the archive could be read */
    size_t cut;    /**< submissions that were not looked at whole */
};

/** Bounds, of a class. */
enum {
    CLASS_ENTRIES = 100000,  /**< of its folder or list */
    CLASS_LONGEST = 4000000, /**< of its archive, of all students together */
    CLASS_SECONDS = 600,     /**< of computing, to read its archive */
    GROUP_BYTES = 1 << 27,   /**< that are taken out of it for one student */
};
/** Most bytes in a class's archive. */
#define CLASS_BYTES ((int64_t)8 << 30)

/** Adds a submission or finds the one with this key; takes `owner` over. */
struct group *class_group(struct class *class, struct owner *owner,
                          const char *origin, const char *key);

/** What the name of something at the top of a class says of it. */
struct top {
    struct group *group; /**< whose it is; NULL: nobody's, to be left out */
    const char *match;   /**< what it is called within the submission */
    bool typed;          /**< it is no file, but was typed into a page */
    bool canvas;         /**< Canvas has named it */
    int64_t time;        /**< when it was handed in, or -1 */
};

/** Finds out, and makes the submission if there is none yet. */
struct top class_top(struct class *class, const char *name,
                     enum entry_kind kind);

/** Adds a part to a submission; `top` is what its name says, or NULL. */
struct part *group_add(struct group *group, const struct top *top,
                       const char *path, const char *match,
                       enum entry_kind kind);

/** Is this name, at the top of a folder, one that a platform wrote? */
bool class_is_export_name(const char *name, bool folder);

/** Is this, at the top of a class, handed in, and no file that just lies
 * there?
 * @param owner  what its name says */
bool class_is_somebodys(const struct owner *owner, const char *name,
                        enum entry_kind kind);

/** Does this, at the top of a folder, show that all of it is one submission? */
bool class_is_single(const struct class *class, const char *name, bool folder);

/** Finds the submissions of a folder, which class->root is. */
void class_from_folder(struct class *class, const char *name);

/** The one submission that a C file is; `path` leads to it from the root. */
void class_from_file(struct class *class, const char *name, const char *path);

/** Finds the submissions in an archive, which class->archive is. */
void class_from_archive(struct class *class, const char *name);

/** How to read class->archive; what to do with its entries is still open. */
struct unpack_plan class_unpack_plan(const struct class *class);

/**
 * Takes what counts of the submissions `first`, `first + step`, ... out of
 * class->archive, into `spool`.
 * @return NULL or a sentence about what kept it from doing so
 */
char *class_extract(struct class *class, size_t first, size_t step,
                    struct spool *spool);

/**
 * Finds the submissions that a list names.
 * @return how many of them exist; -1 if the file can't be a list
 */
ssize_t class_from_list(struct class *class, const char *path);

enum { CLASS_PRINT = 17 };

/** A fingerprint of what there is, in hexadecimal: of names, an archive's
 * bytes, a folder's sizes and times. */
void class_print(const struct class *class, char print[CLASS_PRINT]);

/** Folders called "homework-jane", "homework-lee", as GitHub Classroom has
 * them, are those of "jane" and "lee": if all are checkouts, or `name`, what
 * holds them is called, begins so as well. Of "Homework 1_j_doe" and "Homework
 * 1_lee", as Blackboard has them, "j_doe" and "lee" are left. */
void class_drop_prefix(struct class *class, const char *name);

/** Puts the submissions in order. */
void class_sort(struct class *class);

/** Says which documents lie beside them and are nobody's by name. */
void class_tell_beside(const struct class *class);

/** Gives the memory back. */
void class_free(struct class *class);

#endif
