/**
 * @file
 * Archives, read by a process of their own: it can compute, read the archive
 * and write to a pipe, and nothing else, so that whatever a hostile archive
 * does to it costs no more than that archive.
 */
#ifndef UNPACK_H
#define UNPACK_H

#include "spool.h"

/** What an entry is. */
enum entry_kind { ENTRY_FILE, ENTRY_FOLDER, ENTRY_LINK, ENTRY_OTHER };

/** What is wrong with an entry's content. */
enum entry_state { ENTRY_FINE, ENTRY_LARGE, ENTRY_DAMAGED, ENTRY_ENCRYPTED };

/** An entry of an archive. */
struct entry {
    const char *path; /**< raw, with single slashes, without "." and ".." */
    enum entry_kind kind;
    enum entry_state state;
    size_t index;          /**< the how many-th entry, from 0 */
    int64_t size;          /**< as the archive has it, or -1; only for most() */
    struct region content; /**< in the spool, if it was wanted */
};

/** What to do with an archive. */
struct unpack_plan {
    struct region archive;
    const char *name;    /**< for sentences; shown */
    bool compressed;     /**< as a whole: .tar.gz and its like */
    struct spool *spool; /**< takes the contents */
    size_t most_entries;
    int64_t most_bytes;    /**< of all contents together */
    unsigned most_seconds; /**< of computing */
    bool stop_at_bombs;    /**< or else leave out the entry and read on */
    bool *cut;             /**< becomes true if there is more in it than these
                                limits let be read; or NULL */

    /** How many bytes of an entry are wanted: 0 for none, -1 if it would be too
     * much. NULL: of none. Asked in the other process, so what it changes is
     * changed there. */
    int64_t (*most)(const struct entry *entry, void *context);

    /** Takes an entry; `entry` lives until it returns. */
    void (*take)(const struct entry *entry, void *context);
    void *context;
};

/**
 * Reads an archive.
 * @return NULL, or a sentence about what kept it from reading it all; the
 * caller frees it. What came before was taken.
 */
char *unpack(const struct unpack_plan *plan);

/**
 * Decompresses what is compressed as a whole.
 * @param whole  where in the plan's spool it is now
 * @return as unpack()
 */
char *unpack_whole(const struct unpack_plan *plan, struct region *whole);

#endif
