#include "owner.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

bool name_ends(const char *name, const char *ending)
{
    size_t size = strlen(name), end = strlen(ending);
    return size >= end && strcasecmp(name + size - end, ending) == 0;
}

bool name_is_c(const char *name)
{
    return name_ends(name, ".c");
}

static bool ends_with_one(const char *name, const char *const *endings)
{
    while (*endings && !name_ends(name, *endings))
        endings++;
    return *endings;
}

bool name_is_compressed(const char *name)
{
    static const char *const endings[] = {".tar.gz", ".tgz",     ".tar.xz",
                                          ".txz",    ".tar.bz2", ".tbz2",
                                          ".tbz",    NULL};
    return ends_with_one(name, endings);
}

bool name_is_archive(const char *name)
{
    static const char *const endings[] = {".zip", ".zipx", ".tar",
                                          ".7z",  ".rar",  NULL};
    return name_is_compressed(name) || ends_with_one(name, endings);
}

bool name_is_foreign_archive(const char *name)
{
    static const char *const endings[] = {
        ".gz",  ".xz",  ".bz2", ".zst", ".z",   ".lz",  ".lz4", ".lzma",
        ".ace", ".arj", ".lzh", ".cab", ".dmg", ".iso", ".001", NULL};
    return !name_is_archive(name) && ends_with_one(name, endings);
}

static const struct {
    const char *ending, *what;
} no_programs[] = {
    {".docx", "a document of Word"},
    {".doc", "a document of Word"},
    {".odt", "a document of LibreOffice"},
    {".rtf", "a document"},
    {".pdf", "a PDF"},
    {".ipynb", "a notebook of Jupyter"},
    {".exe", "a program for Windows"},
    {".out", "a compiled program"},
    {".o", "a compiled file"},
    {".obj", "a compiled file"},
    {".png", "a picture"},
    {".jpg", "a picture"},
    {".py", "a program in Python"},
};

const char *name_is_no_program(const char *name)
{
    for (size_t i = 0; i < sizeof no_programs / sizeof *no_programs; i++)
        if (name_ends(name, no_programs[i].ending))
            return no_programs[i].what;
    return NULL;
}

const char *name_behind_c(const char *name)
{
    const char *found = NULL;
    for (const char *dot = name; (dot = strchr(dot, '.')); dot++)
        if ((dot[1] == 'c' || dot[1] == 'C') && !isalnum((unsigned char)dot[2]))
            found = dot;
    return found;
}

/* With the Cyrillic letter that lies on the same key, too. */
bool name_may_be_c(const char *name)
{
    static const char *const endings[] = {".cpp", ".cc",   ".cxx",      ".c++",
                                          ".txt", ".text", ".\xD1\x81", NULL};
    if (name_is_c(name) || name_is_archive(name) ||
        name_is_foreign_archive(name) || name_is_no_program(name))
        return false;
    return !strchr(name, '.') || name_behind_c(name) ||
           ends_with_one(name, endings);
}

bool name_is_backup(const char *name)
{
    static const char *const endings[] = {"~",     ".bak", ".old", ".orig",
                                          ".save", ".swp", NULL};
    return name_base(name)[0] == '#' || ends_with_one(name, endings);
}

bool name_is_nearly_c(const char *name)
{
    bool text = name_ends(name, ".txt") || name_ends(name, ".text");
    return name_is_c(name) ||
           (name_may_be_c(name) && !name_is_backup(name) && strchr(name, '.') &&
            (name_behind_c(name) || !text));
}

bool name_is_litter(const char *name)
{
    return (name[0] == '.' && name[1] != ' ') || strcmp(name, "__MACOSX") == 0;
}

const char *name_base(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

/* Where the digits that end at `size` begin. */
static size_t digits_start(const char *name, size_t size)
{
    while (size > 0 && isdigit((unsigned char)name[size - 1]))
        size--;
    return size;
}

/* "my_range (1)", "my_range(1)": the length without what a browser added. */
static size_t without_browser(const char *name, size_t size)
{
    if (size < 3 || name[size - 1] != ')')
        return size;
    size_t start = digits_start(name, size - 1);
    if (start == size - 1 || start == 0 || name[start - 1] != '(')
        return size;
    start--;
    return start > 0 && name[start - 1] == ' ' ? start - 1 : start;
}

/* "my_range-1": the length without what Canvas added, and its number. */
static size_t without_canvas(const char *name, size_t size, unsigned *number)
{
    size_t start = digits_start(name, size);
    if (start == size || size - start > 6 || start < 2 ||
        name[start - 1] != '-')
        return size;
    *number = (unsigned)strtoul(name + start, NULL, 10);
    return start - 1;
}

static int plain_letter(char c)
{
    return c == '-' || c == ' ' ? '_' : tolower((unsigned char)c);
}

/* The lesson called `name`, but for the kind of letters. */
static size_t find_lesson(const char *name, size_t size,
                          const struct lesson_files *lessons)
{
    for (size_t l = 0; l < lessons->count; l++) {
        if (strlen(lessons->at[l].file) != size + 2)
            continue;
        size_t i = 0;
        while (i < size &&
               plain_letter(name[i]) == plain_letter(lessons->at[l].file[i]))
            i++;
        if (i == size)
            return l;
    }
    return lessons->count;
}

struct lesson_name lesson_from_name(const char *name,
                                    const struct lesson_files *lessons)
{
    struct lesson_name found = {.lesson = lessons->count};
    if (!name_is_c(name))
        return found;
    size_t size = strlen(name) - 2;
    found.lesson = find_lesson(name, size, lessons);
    if (found.lesson == lessons->count) {
        size = without_browser(name, size);
        size = without_canvas(name, size, &found.copies);
        size = without_browser(name, size);
        found.lesson = find_lesson(name, size, lessons);
    }
    found.exact = found.lesson < lessons->count &&
                  strcmp(name, lessons->at[found.lesson].file) == 0;
    return found;
}
