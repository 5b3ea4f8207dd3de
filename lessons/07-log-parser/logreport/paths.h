/**
 * @file
 * How often each path was requested: a table that grows with the number of
 * different paths, and with nothing else.
 */
#ifndef PATHS_H
#define PATHS_H

#include "../given/slice.h"

/** A path, and how often it was requested. */
struct path_count {
    struct slice path; /**< owned by the table */
    uint64_t hash;     /**< of the path */
    int64_t requests;  /**< 0 in a place that is free */
};

/** All paths so far. All zero is an empty table. */
struct paths {
    struct path_count *places; /**< hashed; a path's place may be a later one */
    size_t size;               /**< how many places: 0 or a power of 2 */
    size_t count;              /**< how many of them are taken */
};

/**
 * The path in a request such as `GET /a?b=c HTTP/1.1`: the second word, up to
 * a question mark. A request of one word is its own path.
 */
struct slice path_of_request(struct slice request);

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
