/**
 * @file
 * What the student of a roster's row may be called by platforms.
 */
#ifndef ROW_NAMES_H
#define ROW_NAMES_H

#include "grade/book/roster.h"

#include <stdbool.h>

/** The cells, as plain_name() has them. */
struct row_names {
    char *name, *id, *user, *login, *team;
};

/** Reads them; row_names_free() gives the memory back. */
void row_names_read(struct row_names *names, const struct roster_row *row);

/** Is somebody meant who is called so, as plain_name() has it? */
typedef bool row_is_alike(const struct row_names *row, const char *name);

/** By the name; by the user name, what stands before the `@` or the id; by the
 * team, which has that name; as a member, behind the team's name. */
row_is_alike row_has_name, row_has_user_name, row_is_in_team,
    row_is_behind_team;

/** Gives the memory back. */
void row_names_free(struct row_names *names);

#endif
