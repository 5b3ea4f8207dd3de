#include "settings.h"

#include "judge/decide/text.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static bool wants_colour(void)
{
    const char *no = getenv("NO_COLOR"), *terminal = getenv("TERM");
    return isatty(STDOUT_FILENO) && !(no && *no) && terminal &&
           strcmp(terminal, "dumb") != 0;
}

/* By name: the locale itself need not be installed. */
static bool wants_unicode(void)
{
    static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    const char *locale = NULL;
    for (size_t i = 0; i < 3 && !(locale && *locale); i++)
        locale = getenv(names[i]);
    return locale && (strstr(locale, "UTF-8") || strstr(locale, "utf8") ||
                      strstr(locale, "UTF8") || strstr(locale, "utf-8"));
}

/* 0 if nobody knows. */
static int columns_of(int fd)
{
    const char *set = getenv("COLUMNS");
    int columns = set ? atoi(set) : 0;
#ifdef TIOCGWINSZ /* a page has none */
    struct winsize size;
    if (ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        columns = size.ws_col;
#else
    (void)fd;
#endif
    return columns;
}

int settings_columns(int fd)
{
    int columns = columns_of(fd);
    if (columns <= 0 || columns > TEXT_WIDEST)
        return TEXT_WIDEST;
    return columns < TEXT_NARROWEST ? TEXT_NARROWEST : columns;
}

static bool is_set(const char *name)
{
    const char *value = getenv(name);
    return value && *value;
}

/* "0" is no, as well. */
static bool is_on(const char *name)
{
    const char *value = getenv(name);
    return value && *value && strcmp(value, "0") != 0;
}

bool settings_read(struct settings *settings)
{
    const char *file = getenv("JUDGE_FILE"), *orders = getenv("JUDGE_DO");
    const char *traced = getenv("JUDGE_CASE");
    *settings = (struct settings){
        .compile = getenv("JUDGE_COMPILE"),
        .example = getenv("JUDGE_EXAMPLE"),
        .linker = getenv("JUDGE_LINKER"),
        .sanitize = getenv("JUDGE_SANITIZE"),
        .sanitize_linker = getenv("JUDGE_SANITIZE_LINKER"),
        .objects = getenv("JUDGE_OBJECTS"),
        .file = file && *file ? file : NULL,
        .make = is_set("JUDGE_MAKE") ? getenv("JUDGE_MAKE") : "make",
        .watched = is_set("JUDGE_WATCHED"),
        .page = is_set("JUDGE_PAGE"),
        .polls = is_set("JUDGE_POLLS"),
        .follows = is_set("JUDGE_FOLLOWS"),
        .forced = is_on("JUDGE_FORCE"),
        .all = is_on("JUDGE_ALL"),
        .width = columns_of(STDOUT_FILENO),
        .orders = orders && *orders ? orders : NULL,
        .traced = traced && *traced ? traced : NULL,
        .columns = settings_columns(STDOUT_FILENO),
        .colour = wants_colour(),
        .unicode = wants_unicode(),
    };
    return settings->compile && settings->example && settings->linker &&
           settings->sanitize && settings->sanitize_linker && settings->objects;
}

bool settings_sanitize(const struct settings *settings)
{
    return *settings->sanitize != '\0';
}
