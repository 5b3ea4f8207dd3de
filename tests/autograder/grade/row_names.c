#include "row_names.h"

#include "plain_name.h"

#include <stdlib.h>
#include <string.h>

void row_names_read(struct row_names *names, const struct roster_row *row)
{
    *names = (struct row_names){plain_name(row->name), plain_name(row->id),
                                plain_name(row->user), plain_name(row->login),
                                plain_name(row->team)};
}

static bool is_called(const char *called, const char *name)
{
    return *called && strcmp(called, name) == 0;
}

bool row_has_name(const struct row_names *row, const char *name)
{
    return is_called(row->name, name);
}

bool row_has_user_name(const struct row_names *row, const char *name)
{
    return is_called(row->user, name) || is_called(row->login, name) ||
           is_called(row->id, name);
}

bool row_is_in_team(const struct row_names *row, const char *name)
{
    return is_called(row->team, name);
}

/* Before version 4.1 Moodle put the team before each member's name. */
bool row_is_behind_team(const struct row_names *row, const char *name)
{
    size_t size = strlen(row->team);
    return size && strncmp(name, row->team, size) == 0 && name[size] == '-' &&
           row_has_name(row, name + size + 1);
}

void row_names_free(struct row_names *names)
{
    free(names->name);
    free(names->id);
    free(names->user);
    free(names->login);
    free(names->team);
}
