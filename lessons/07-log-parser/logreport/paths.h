/**
 * @file
 * How often each path was requested: a table that grows with the number of
 * different paths, and with nothing else. Who chooses the paths can't make it
 * slow: where a path stands depends on a secret.
 */
#ifndef PATHS_H
#define PATHS_H

#include "siphash.h"
#include "slice.h"

/** A path, and how often it was requested. */
struct path_count {
    int64_t requests; /**< so far */
    size_t size;      /**< of the path */
    char path[];      /**< its bytes */
};

/** A place in the table. */
struct path_place {
    uint64_t hash; /**< of the path: looked at before the path itself */
    struct path_count *count; /**< owned; NULL in a place that is free */
};

/** All paths so far. All zero is an empty table. */
struct paths {
    struct path_place *places; /**< hashed; a path's place may be a later one */
    size_t size;               /**< how many places: 0 or a power of 2 */
    size_t count;              /**< how many of them are taken */
    struct siphash_key key;    /**< drawn with the first places */
};

/**
 * The path in a request such as `GET /a?b=c HTTP/1.1`: the second word, up to
 * a question mark. A request of one word is its own path.
 */
struct slice path_of_request(struct slice request);

/** The path that is counted there, borrowed. */
static inline struct slice path_of_count(const struct path_count *count)
{
    return (struct slice){.bytes = count->path, .size = count->size};
}

/** Counts one more request for `path`, which is copied if it is new. */
void paths_add(struct paths *paths, struct slice path);

/**
 * Sorts the paths, the most requested first, and those requested equally often
 * by their bytes. They stand in `places` from the first on then, and no more
 * can be added.
 */
void paths_sort(struct paths *paths);

/** Gives the table's memory back. */
void paths_free(struct paths *paths);

#endif
