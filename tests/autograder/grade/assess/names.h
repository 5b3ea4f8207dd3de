/**
 * @file
 * Sets of names of functions and variables, as linkers know them.
 */
#ifndef NAMES_H
#define NAMES_H

#include <stdbool.h>
#include <stddef.h>

/** A set of names. Start with {0}. The names are owned. */
struct names {
    char **at;
    size_t count, capacity;
};

/** Adds a copy of a name. */
void names_add(struct names *names, const char *name);

/** Puts them in order, which names_have() needs. */
void names_sort(struct names *names);

/** Is it in there? */
bool names_have(const struct names *names, const char *name);

/** Which symbols of an object file, an archive or a shared library. */
enum names_which {
    NAMES_DEFINED = 1, /**< what it offers to others */
    NAMES_WANTED = 2,  /**< what it takes from others */
};

/**
 * Adds the global names of a file, an ELF object, archive or shared library.
 * @return false if it can't be read as one
 */
bool names_of_file(struct names *names, const char *path, unsigned which);

#endif
