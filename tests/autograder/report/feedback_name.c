#include "feedback_name.h"

#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "report/text/unicode.h"

#include <ctype.h>
#include <inttypes.h>
#include <search.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { LONGEST = 150 };

static const char moodle[] = "_assignsubmission_";

static uint64_t fingerprint(const char *text)
{
    uint64_t hash = 0xCBF29CE484222325U;
    for (; *text; text++)
        hash = (hash ^ (unsigned char)*text) * 0x100000001B3U;
    return hash ? hash : 1;
}

/* What is left of a name where capitals do not count and accents may be written
 * in two ways: its ASCII letters, none that carries a mark. */
static uint64_t folded(const char *name)
{
    char left[256];
    size_t length = 0;
    uint32_t c;
    while ((c = unicode_next(&name)) && length < sizeof left - 1) {
        if (unicode_columns(c) == 0 && length > 0)
            length--;
        else if (c < 0x80)
            left[length++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    left[length] = '\0';
    return fingerprint(left);
}

static int compare(const void *left, const void *right)
{
    const uint64_t *a = left, *b = right;
    return (*a > *b) - (*a < *b);
}

/* Puts the name among the others; false if it is there already. */
static bool take(struct feedback_names *names, uint64_t name)
{
    if (tfind(&name, &names->root, compare))
        return false;
    uint64_t *kept = must(malloc(sizeof *kept));
    *kept = name;
    must(tsearch(kept, &names->root, compare));
    return true;
}

static bool is_harmless(uint32_t c)
{
    return !unicode_is_control(c) && c != UNICODE_REPLACEMENT &&
           !(c < 0x80 && strchr("/\\:*?\"<>|`$", (int)c));
}

/* Names that mean a device in Windows, where students may unpack. */
static bool is_device(const char *stem)
{
    static const char *const devices[] = {"con", "prn", "aux", "nul"};
    size_t length = strcspn(stem, ".");
    for (size_t i = 0; i < sizeof devices / sizeof *devices; i++)
        if (length == 3 && strncasecmp(stem, devices[i], 3) == 0)
            return true;
    return length == 4 && (strncasecmp(stem, "com", 3) == 0 ||
                           strncasecmp(stem, "lpt", 3) == 0);
}

/* Where what must stay begins: by "_4711_assignsubmission_file_" Moodle knows
 * whose it is. */
static size_t tail_of(const char *name)
{
    const char *mark = strstr(name, moodle);
    if (!mark)
        return strlen(name);
    while (mark > name && isdigit((unsigned char)mark[-1]))
        mark--;
    return (size_t)(mark - name) - (mark > name && mark[-1] == '_');
}

/* Cuts what is too long before its tail; false if nothing is. */
static bool shorten(char *name)
{
    size_t length = strlen(name), tail = length - tail_of(name);
    if (length <= LONGEST)
        return false;
    if (tail >= LONGEST)
        tail = 0;
    size_t kept = unicode_cut(name, LONGEST - tail);
    memmove(name + kept, name + length - tail, tail + 1);
    return true;
}

/* The origin without what is harmful in a file name; `*changed` if that, or
 * anything but ASCII, makes it less than sure that the name is its own. No "_"
 * is put in: Moodle counts them. */
static char *harmless(const char *origin, bool *changed)
{
    struct text text = {0};
    text_add(&text, "", 0);
    uint32_t c;
    for (const char *rest = origin; (c = unicode_next(&rest));) {
        unicode_add(&text, is_harmless(c) ? c : '-');
        *changed = *changed || c >= 0x80 || !is_harmless(c);
    }
    char *name = text.bytes;
    size_t start = strspn(name, ". -~"), length = strlen(name + start);
    memmove(name, name + start, length + 1);
    while (length > 0 && strchr(". ", name[length - 1]))
        name[--length] = '\0';
    *changed =
        shorten(name) || *changed || start > 0 || !*name || is_device(name);
    return name;
}

char *feedback_name(struct feedback_names *names, const char *origin)
{
    bool changed = false;
    char *stem = harmless(origin, &changed);
    const char *kind = strstr(stem, moodle);
    const char *end = kind ? "feedback.txt" : ".txt";
    const char *gap = kind && stem[strlen(stem) - 1] != '_' ? "_" : "";
    const char *start = *stem && !is_device(stem) ? stem : "student";
    char *name = text_format("%s%s%s", start, gap, end);
    bool fits = (!changed || kind) && take(names, folded(name));
    for (unsigned i = 1; !fits; i++) {
        free(name);
        name = text_format("%s%s%s%08" PRIx32, start, gap,
                           kind ? "feedback-" : "-",
                           (uint32_t)(fingerprint(origin) >> 16));
        char *numbered = i == 1 ? text_format("%s.txt", name)
                                : text_format("%s-%u.txt", name, i);
        free(name);
        name = numbered;
        fits = take(names, folded(name));
    }
    free(stem);
    return name;
}

void feedback_names_free(struct feedback_names *names)
{
    tdestroy(names->root, free);
    names->root = NULL;
}
