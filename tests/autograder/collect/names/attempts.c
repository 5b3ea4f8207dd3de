/* Platforms that put into a name when it was handed in, and so have one for
 * each time. */
#include "collect/sheet/moment.h"
#include "platforms.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* "2026-11-20-10-00-00" in `at`, as "2026-11-20 10:00:00". */
static bool read_dashes(const char *at, int64_t *time)
{
    static const char shape[] = "dddd-dd-dd-dd-dd-dd";
    char text[sizeof shape] = "";
    for (size_t i = 0; shape[i]; i++) {
        if (shape[i] == 'd' ? !isdigit((unsigned char)at[i]) : at[i] != '-')
            return false;
        text[i] = at[i];
    }
    text[10] = ' ';
    text[13] = text[16] = ':';
    return moment_read(text, time) != MOMENT_NONE;
}

/* Homework 1_jdoe_attempt_2026-11-20-10-00-00_my_range.c, and beside it a .txt
 * that tells of the attempt. The first of such marks is Blackboard's. */
bool owner_blackboard(struct owner *owner, const char *name, bool folder)
{
    static const char mark[] = "_attempt_";
    const char *at = name;
    while (!folder && (at = strstr(at, mark)) &&
           !read_dashes(at + strlen(mark), &owner->time))
        at++;
    const char *rest = folder || !at ? "" : at + strlen(mark) + 19;
    const char *user = at;
    while (user && user > name && user[-1] != '_')
        user--;
    bool typed = strcmp(rest, ".txt") == 0;
    if (!user || user <= name + 1 || user == at || !(typed || *rest == '_')) {
        owner->time = -1;
        return false;
    }
    owner->naming = typed ? NAMING_BLACKBOARD_TEXT : NAMING_BLACKBOARD;
    owner->student = owner_copy(user, at);
    /* With the assignment, as either may have a "_" in it. */
    owner->number = owner_copy(name, at);
    owner->rest = typed ? rest : rest + 1;
    return true;
}

/* The time in the part of a name up to " - " or the end. */
static bool read_part(const char *part, const char *end, int64_t *time)
{
    char *text = owner_copy(part, end);
    bool is = moment_read(text, time) != MOMENT_NONE;
    free(text);
    return is;
}

/* 12345-678910 - Jane Doe - Nov 20, 2026 1000 AM, a folder; or the same with
 * " - my_range.c" behind it, a file. */
bool owner_brightspace(struct owner *owner, const char *name, bool folder)
{
    const char *user = owner_skip_digits(name);
    const char *unit = *user == '-' ? owner_skip_digits(user + 1) : user;
    if (user == name || unit <= user + 1 || !text_begins(unit, " - "))
        return false;
    const char *student = unit + 3;
    for (const char *at = student; (at = strstr(at, " - ")); at++) {
        const char *end = strstr(at + 3, " - ");
        end = end ? end : at + strlen(at);
        if (at == student || !read_part(at + 3, end, &owner->time))
            continue;
        if (folder ? *end != '\0' : *end == '\0')
            break;
        owner->naming = NAMING_BRIGHTSPACE;
        owner->student = owner_copy(student, at);
        owner->number = owner_copy(name, user);
        owner->rest = folder ? "" : end + 3;
        return true;
    }
    owner->time = -1;
    return false;
}
