/**
 * @file
 * A spool: what was taken out of archives, one after the other in a file
 * without a name, so that nothing is left of it however the program ends.
 */
#ifndef SPOOL_H
#define SPOOL_H

#include "judge/decide/text.h"

#include <stdint.h>

/** A part of an open file. */
struct region {
    int fd; /**< -1: no file at all */
    int64_t start, length;
};

/** Where regions are put. Start with SPOOL_NONE. */
struct spool {
    int fd;
    int64_t length;
};

/** A spool that has no file yet. */
#define SPOOL_NONE ((struct spool){.fd = -1})

/** Makes the file. False with errno set. */
bool spool_open(struct spool *spool, const char *work_folder);

/** Adds bytes at the end. False with errno set, for example on a full disk. */
bool spool_add(struct spool *spool, const char *bytes, size_t size);

/** Forgets what lies behind `length`. */
void spool_cut(struct spool *spool, int64_t length);

/** Closes the file, which ends it. */
void spool_close(struct spool *spool);

/** Reads at most `size` bytes of a region, from `offset` on; -1 on errors. */
int64_t region_read(const struct region *region, int64_t offset, char *bytes,
                    size_t size);

/** Adds all of a region to a text, but at most `most` bytes. */
bool region_text(const struct region *region, size_t most, struct text *text);

#endif
