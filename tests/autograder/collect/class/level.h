/**
 * @file
 * Where in a folder or an archive the class begins: what people zip or unpack
 * lies in one folder more, or in several.
 */
#ifndef LEVEL_H
#define LEVEL_H

#include "class.h"

/** What a level of folders looks like. What systems and packers leave there
 * for themselves is not seen. */
struct level {
    bool single;   /**< lesson files lie there, or folders of lessons */
    bool hinted;   /**< likewise, by names that may be students' as well */
    bool named;    /**< files lie there that are named after two students */
    bool exported; /**< names as platforms write them */
    bool class;    /**< folders, or files named after students */
    bool several;  /**< not just one folder */
    char *only;    /**< the name of the first thing there, or NULL */
    char *student; /**< after whom the first of such files is named, or NULL */
};

/** The top, the first folder there, the first folder in that, and so on. */
struct levels {
    const struct class *class;
    struct level at[MOST_DEPTH + 1];
};

/** Takes a look at what lies at that path, counted from the top. */
void levels_see(struct levels *levels, const char *path, enum entry_kind kind);

/** Is it one student's? */
bool level_is_single(const struct level *level);

/** May what matters lie deeper, in the one folder that is there? */
bool level_leads_on(const struct level *level);

/**
 * The folder that all lie in, if it is no student's.
 * @param level  becomes what is to be seen there
 * @return its path with a slash at the end, or ""; the caller frees it
 */
char *levels_prefix(const struct levels *levels, const struct level **level);

/**
 * The one submission that all of it is, named after the folder it lies in.
 * @param name    what the top is called
 * @param folder  whether that is a folder
 */
struct group *levels_only_group(struct class *class, const char *prefix,
                                const char *name, bool folder);

/** Gives the memory back. */
void levels_free(struct levels *levels);

#endif
