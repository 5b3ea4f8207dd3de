/**
 * @file
 * File names for students' feedback, made from names that students choose.
 */
#ifndef FEEDBACK_NAME_H
#define FEEDBACK_NAME_H

/** The names given out so far, as fingerprints. Start with {0}. */
struct feedback_names {
    void *root; /**< of a tree; NULL while it is empty */
};

/**
 * A file name for the submission found as `origin`: without separators or a
 * leading dot, of at most 200 bytes, and unlike all before it even where a file
 * system does not tell capitals from small letters or writes accents its own
 * way; it ends in ".txt". A folder of Moodle's keeps its name, so that Moodle
 * can take the files back. The caller frees it.
 */
char *feedback_name(struct feedback_names *names, const char *origin);

/** Frees the memory of all names. */
void feedback_names_free(struct feedback_names *names);

#endif
