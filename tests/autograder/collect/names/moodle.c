#include "platforms.h"

#include <ctype.h>
#include <stddef.h>
#include <string.h>
#include <strings.h>

/* A mark of Moodle's in a name: "_12345_assignsubmission_file_". */
struct mark {
    const char *number, *end; /* of the digits */
    const char *rest;
    bool typed;
};

/* `at` is where "_assignsubmission_" begins. */
static bool read_mark(struct mark *mark, const char *name, const char *at)
{
    *mark = (struct mark){.number = at, .end = at};
    while (mark->number > name && isdigit((unsigned char)mark->number[-1]))
        mark->number--;
    ptrdiff_t digits = mark->end - mark->number;
    if (digits == 0 || digits > 20 || mark->number - name < 2 ||
        mark->number[-1] != '_')
        return false;
    mark->rest = at + strlen("_assignsubmission_");
    mark->typed = text_begins(mark->rest, "onlinetext");
    if (!mark->typed && !text_begins(mark->rest, "file"))
        return false;
    mark->rest += mark->typed ? strlen("onlinetext") : strlen("file");
    return *mark->rest == '\0' || *mark->rest == '_';
}

static bool same_number(const struct mark *one, const struct mark *other)
{
    return one->end - one->number == other->end - other->number &&
           memcmp(one->number, other->number,
                  (size_t)(one->end - one->number)) == 0;
}

/* Moodle names a team's folder by the team, "Group 7_4711_assignsubmission_..."
 * and that of all who are in none without a number. A team of any other name
 * looks like a participant. */
static bool is_teams(const char *name)
{
    static const char *const words[] = {"Group", "Gruppe", "Groupe",
                                        "Grupo", "Gruppo", "Groep",
                                        "Grupa", "Grupp",  "Team"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t size = strlen(words[i]);
        if (strncasecmp(name, words[i], size) == 0 &&
            !isalpha((unsigned char)name[size]) && !(name[size] & 0x80))
            return true;
    }
    return false;
}

/* Where names are hidden, all are called so; "Teilnehmer/in" loses its "/". */
static bool is_hidden(const char *name, const char *end)
{
    static const char *const words[] = {
        "Participant",  "Teilnehmerin", "Participante",
        "Partecipante", "Deelnemer",    "Uczestnik",
        "Deltagare",    "Deltager",     "Deltaker"};
    size_t size = (size_t)(end - name);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i]) == size && memcmp(name, words[i], size) == 0)
            return true;
    return false;
}

/* "Default group_assignsubmission_file_", with no number before the mark. */
static bool read_default_team(struct owner *owner, const char *name)
{
    const char *at = strstr(name, "_assignsubmission_file");
    const char *rest = at ? at + strlen("_assignsubmission_file") : "x";
    if (!at || at == name || isdigit((unsigned char)at[-1]) ||
        (*rest && strcmp(rest, "_") != 0))
        return false;
    owner->naming = NAMING_MOODLE;
    owner->team = true;
    owner->student = owner_copy(name, at);
    owner->rest = "";
    return true;
}

/* Jane Doe_12345_assignsubmission_file_my_range.c. What stands before Moodle's
 * mark, and after it, is the student's to choose, and can look like another. A
 * folder's name ends with the true one. In a file's nobody can tell, unless all
 * say the same. */
static bool read_numbered(struct owner *owner, const char *name, bool folder)
{
    struct mark first = {0}, last = {0}, mark;
    bool same = true;
    for (const char *at = name; (at = strstr(at, "_assignsubmission_")); at++)
        if (read_mark(&mark, name, at)) {
            if (!first.end)
                first = mark;
            last = mark;
            same = same && same_number(&first, &last);
        }
    if (!last.end || (folder && last.rest[0] && last.rest[1]))
        return false;
    owner->doubtful = !folder && !same;
    if (owner->doubtful)
        return false;
    owner->naming = last.typed ? NAMING_MOODLE_TEXT : NAMING_MOODLE;
    owner->number = owner_copy(last.number, last.end);
    const char *end = (folder ? last.number : first.number) - 1;
    owner->student =
        is_hidden(name, end)
            ? text_format("%.*s %s", (int)(end - name), name, owner->number)
            : owner_copy(name, end);
    owner->team = is_teams(owner->student);
    owner->rest = *last.rest ? last.rest + 1 : last.rest;
    return true;
}

bool owner_moodle(struct owner *owner, const char *name, bool folder)
{
    return read_numbered(owner, name, folder) ||
           (folder && read_default_team(owner, name));
}
