/**
 * @file
 * What is no log at all, or none that can be read as it is: compressed files,
 * UTF-16, JSON, programs. Told by how it begins.
 */
#ifndef FOREIGN_H
#define FOREIGN_H

#include "../text.h"

#include <string.h>

/** A kind of file that can't be read as it is. */
struct foreign {
    const char *is;   /**< what to say of it, as in `it is compressed` */
    const char *type; /**< a command that makes a log of it; it ends where the
                           file's name follows, or NULL */
    const char *then; /**< how logreport takes what comes out, or NULL */
    bool certain;     /**< is there no need to read on? */
};

/** What a file is whose first line this is; NULL if it may be a log. */
const struct foreign *foreign_kind(struct slice line);

/** What a log is called when it is told of: its path, or "standard input". */
static inline const char *log_name(const char *path)
{
    return strcmp(path, "-") == 0 ? "standard input" : path;
}

/** Says so on standard error, with the line to type. */
void foreign_tell(const struct foreign *foreign, const char *path);

#endif
