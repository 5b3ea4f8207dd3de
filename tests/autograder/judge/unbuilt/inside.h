/**
 * @file
 * What is known of a name that is not declared from the function it is used in.
 */
#ifndef INSIDE_H
#define INSIDE_H

#include "judge/decide/source.h"

/**
 * The sentence for `out` in a generator's body, and for what is, or should be,
 * a member of the struct that the function works with; or NULL.
 * @param line     where the name is used
 * @param is_sure  receives whether that struct has such a member
 */
char *inside_sentence(const struct source *source, int line, const char *name,
                      bool *is_sure);

/**
 * The sentence for self->name, where self is only the base that a struct begins
 * with; NULL if the line has no such thing.
 * @param type  what self points to: "struct iterator"
 */
char *inside_base(const struct source *source, int line, const char *name,
                  const char *type);

#endif
