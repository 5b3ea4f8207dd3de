/**
 * @file
 * One submission's files, sifted: those that may be a lesson's file, other C
 * files, archives to open. Everything else is left where it is.
 */
#ifndef SIFT_H
#define SIFT_H

#include "choices.h"
#include "collect/archive/unpack.h"
#include "collect/git_time.h"
#include "collect/names/owner.h"

/** Sentences about a submission, none twice, and not too many. */
struct problems {
    char **at;
    size_t count, left_out;
    char *unread; /**< the first on what could not be read, or NULL */
};

/** Adds a printf() text as a sentence. */
void problems_add(struct problems *problems, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/** The same, of something that could not be read and may hold what is missing:
 * nobody can say then that it was not handed in. */
void problems_unread(struct problems *problems, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/** Says how many were left out, if any; returns how many there are. */
size_t problems_end(struct problems *problems);

/** What a candidate may be, beside the file of a lesson, which is its index. */
enum {
    CANDIDATE_OTHER_C = -1,
    CANDIDATE_ARCHIVE = -2,
    CANDIDATE_NO_PROGRAM = -3,
    CANDIDATE_PROSE = -4,
    CANDIDATE_MAY_BE_C = -5, /**< C's text perhaps, under another name */
    CANDIDATE_OTHER = -6,    /**< to be named, if there is nothing better */
};

/** A file that may count. */
struct candidate {
    int lesson;   /**< its index, or what it is instead */
    char *path;   /**< raw, on disk: from `root` on; else NULL */
    char *shown;  /**< for sentences */
    int root;     /**< the folder on disk */
    bool own;     /**< it lies at lessons/NN-name/name.c */
    bool loose;   /**< its name, or its content, only hints at the lesson */
    bool guessed; /**< it is known by the functions in it */
    bool odd;     /**< likewise, and it is not even called a C file */
    bool renamed; /**< its name is not letter by letter that of the lesson */
    bool flat;    /**< no folder of the student's own is around it */
    bool canvas;  /**< Canvas has named it, so that `copies` counts */
    unsigned copies;
    unsigned depth; /**< in how many archives it lies */
    enum entry_kind kind;
    enum entry_state state;
    struct region content; /**< in a spool, unless it is on disk */
};

/** What a submission is sifted into. */
struct sift {
    const struct lesson_files *lessons;
    const struct git_times *git;
    const struct choices *choices; /**< or NULL */
    const char *student, *number;  /**< as in choices; no number: NULL */
    struct candidate *at;
    size_t count, capacity;
    size_t entries;        /**< looked at so far */
    bool cut;              /**< not all was looked at */
    bool solutions, tests; /**< folders of that name were passed over */
    bool flat;             /**< what comes next lies among other students' */
    bool cloned;           /**< it is a checkout, made by git */
    unsigned depth;        /**< in how many archives what comes next lies */
    int root;              /**< where paths on disk begin */
    const char *prefix;    /**< before shown paths, for example "upload.zip/" */
    struct problems *problems;
};

/** Bounds, of one submission. */
enum {
    MOST_ENTRIES = 10000,    /**< of a folder, or of an archive */
    MOST_DEPTH = 12,         /**< of folders */
    MOST_ARCHIVES = 5,       /**< that are opened */
    MOST_NESTED = 2,         /**< of archives in archives */
    MOST_FILE = 1 << 20,     /**< bytes of a C file */
    MOST_DOUBTFUL = 1 << 16, /**< bytes of one that is called otherwise */
    MOST_ARCHIVE = 1 << 26,  /**< bytes of an archive, and of what is in it */
    MOST_SECONDS = 10,       /**< to read an archive */
};

/** Does a folder of that name hold nothing that counts? */
bool sift_skips_folder(const char *name);

/**
 * How many bytes of an entry could matter, 0 for none.
 * @param match  what it is called within the submission
 */
int64_t sift_most(const struct sift *sift, const char *match);

/**
 * Sifts a file, a link or whatever else has a name.
 * @param match   what it is called within the submission
 * @param on_disk whether entry->path leads to it from the root on
 * @param canvas  whether Canvas has named it
 */
void sift_add(struct sift *sift, const struct entry *entry, const char *match,
              bool on_disk, bool canvas);

/** Sifts all below a folder on disk; `path` leads there from the root on. */
void sift_folder(struct sift *sift, const char *path);

/** Says once that not all of a whole checkout was looked at, unless git made
 * it. */
void sift_tell_skipped(const struct sift *sift);

/** Opens the archives that were found, and those in them. */
void sift_archives(struct sift *sift, struct spool *spool);

/** Gives the memory back. */
void sift_free(struct sift *sift);

#endif
