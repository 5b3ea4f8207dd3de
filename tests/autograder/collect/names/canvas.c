#include "platforms.h"

#include <stdlib.h>
#include <string.h>

/* What follows the user: "99_my_range.c" or "text.html". */
static bool read_file(struct owner *owner, const char *at)
{
    const char *file = owner_skip_digits(at);
    if (strcmp(at, "text.html") == 0 || strcmp(at, "link.html") == 0 ||
        strcmp(at, "url.html") == 0) {
        owner->naming = NAMING_CANVAS_TEXT;
        owner->rest = at;
        return true;
    }
    if (file == at || file[0] != '_' || !file[1])
        return false;
    owner->naming = NAMING_CANVAS;
    owner->submission = owner_copy(at, file);
    owner->rest = file + 1;
    return true;
}

/* anon_Ab3dE_99_my_range.c: where names are hidden, there is no user. */
static bool read_hidden(struct owner *owner, const char *name)
{
    const char *end = text_begins(name, "anon_") ? strchr(name + 5, '_') : NULL;
    bool late = end && text_begins(end, "_LATE_");
    if (!end || end == name + 5 || !read_file(owner, end + (late ? 6 : 1)))
        return false;
    owner->late = late;
    owner->student = owner_copy(name, end);
    return true;
}

static long number_from(const char *from, size_t size)
{
    char digits[9] = "";
    if (size >= sizeof digits)
        return -1;
    memcpy(digits, from, size);
    return strtol(digits, NULL, 10);
}

/* "2026_11_20.c", "20261120_100000_Chrome.jpg": a day, which people and phones
 * put into names. Canvas's numbers do not begin with 0. */
static bool is_a_day(const char *number, const char *behind)
{
    size_t size = (size_t)(behind - number);
    size_t next = strspn(behind + 1, "0123456789");
    long first = number_from(number, size);
    long second = number_from(behind + 1, next);
    if (*number == '0' || behind[1] == '0')
        return true;
    if (size == 4 && first >= 1970 && first < 2200)
        return next >= 1 && next <= 2 && second <= 12;
    return size == 8 && next == 6 && first / 10000 >= 1970 &&
           first / 10000 < 2200 && first / 100 % 100 >= 1 &&
           first / 100 % 100 <= 12 && first % 100 >= 1 && first % 100 <= 31 &&
           second / 10000 < 24 && second / 100 % 100 < 60;
}

/* doejane_LATE_4711_99_my_range.c */
static bool read_user(struct owner *owner, const char *name)
{
    for (const char *end = strchr(name, '_'); end; end = strchr(end + 1, '_')) {
        bool late = text_begins(end, "_LATE_");
        const char *number = end + (late ? 6 : 1);
        const char *behind = owner_skip_digits(number);
        if (end == name || behind == number || *behind != '_' ||
            is_a_day(number, behind) || !read_file(owner, behind + 1))
            continue;
        owner->late = late;
        owner->student = owner_copy(name, end);
        owner->number = owner_copy(number, behind);
        return true;
    }
    return false;
}

bool owner_canvas(struct owner *owner, const char *name, bool folder)
{
    return !folder && (read_hidden(owner, name) || read_user(owner, name));
}
