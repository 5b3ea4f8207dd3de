#include "owner.h"

#include <ctype.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static char *copy(const char *start, const char *end)
{
    return text_format("%.*s", (int)(end - start), start);
}

/* Where the digits that start here end; `start` if there are none or too many.
 */
static const char *skip_digits(const char *start)
{
    const char *end = start;
    while (isdigit((unsigned char)*end))
        end++;
    return end - start <= 20 ? end : start;
}

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
    owner->student = copy(name, at);
    owner->rest = "";
    return true;
}

/* Jane Doe_12345_assignsubmission_file_my_range.c. What stands before Moodle's
 * mark, and after it, is the student's to choose, and can look like another. A
 * folder's name ends with the true one. In a file's nobody can tell, unless all
 * say the same. */
static bool read_moodle(struct owner *owner, const char *name, bool folder)
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
    owner->number = copy(last.number, last.end);
    const char *end = (folder ? last.number : first.number) - 1;
    /* Where names are hidden, all are called Participant. */
    bool hidden =
        end - name == strlen("Participant") && text_begins(name, "Participant");
    owner->student =
        hidden ? text_format("Participant %s", owner->number) : copy(name, end);
    owner->team = is_teams(owner->student);
    owner->rest = *last.rest ? last.rest + 1 : last.rest;
    return true;
}

/* Canvas's "4711_99_" or "4711_text.html", here in `at`. */
static bool read_canvas_numbers(struct owner *owner, const char *at)
{
    const char *user = skip_digits(at);
    if (user == at || *user != '_')
        return false;
    const char *rest = user + 1, *file = skip_digits(rest);
    if (strcmp(rest, "text.html") == 0 || strcmp(rest, "link.html") == 0 ||
        strcmp(rest, "url.html") == 0) {
        owner->naming = NAMING_CANVAS_TEXT;
        owner->rest = rest;
    } else if (file > rest && file[0] == '_' && file[1]) {
        owner->naming = NAMING_CANVAS;
        owner->submission = copy(rest, file);
        owner->rest = file + 1;
    } else {
        return false;
    }
    owner->number = copy(at, user);
    return true;
}

/* doejane_LATE_4711_99_my_range.c */
static bool read_canvas(struct owner *owner, const char *name)
{
    for (const char *end = strchr(name, '_'); end; end = strchr(end + 1, '_')) {
        bool late = text_begins(end, "_LATE_");
        if (end > name && read_canvas_numbers(owner, end + (late ? 6 : 1))) {
            owner->late = late;
            owner->student = copy(name, end);
            return true;
        }
    }
    return false;
}

/* smith_my_range.c */
static bool read_prefix(struct owner *owner, const char *name,
                        const struct lesson_files *lessons)
{
    for (const char *end = strpbrk(name, "_- "); end;
         end = strpbrk(end + 1, "_- ")) {
        if (end == name ||
            lesson_from_name(end + 1, lessons).lesson == lessons->count)
            continue;
        owner->student = copy(name, end);
        owner->rest = end + 1;
        return true;
    }
    return false;
}

static void read_whole(struct owner *owner, const char *name, bool folder)
{
    static const char *const endings[] = {".tar.gz", ".tgz", ".tar", ".zip",
                                          ".c"};
    size_t size = strlen(name);
    for (size_t i = 0; !folder && i < sizeof endings / sizeof *endings; i++) {
        size_t end = strlen(endings[i]);
        if (name_ends(name, endings[i]) && size > end) {
            size -= end;
            break;
        }
    }
    owner->student = copy(name, name + size);
    owner->rest = folder ? "" : name;
}

void owner_from_name(struct owner *owner, const char *name, bool folder,
                     const struct lesson_files *lessons)
{
    *owner = (struct owner){0};
    if (read_moodle(owner, name, folder) ||
        (folder && read_default_team(owner, name)) ||
        (!folder && read_canvas(owner, name)))
        return;
    /* "my_send.c" is not what "my" handed in if it is a lesson's own name. */
    bool plain = lesson_from_name(name, lessons).lesson < lessons->count;
    if (folder || plain || !read_prefix(owner, name, lessons))
        read_whole(owner, name, folder);
}

void owner_free(struct owner *owner)
{
    free(owner->student);
    free(owner->number);
    free(owner->submission);
    *owner = (struct owner){0};
}
