#include "settings.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool wants_colour(void)
{
    const char *no = getenv("NO_COLOR"), *terminal = getenv("TERM");
    return isatty(STDOUT_FILENO) && !(no && *no) && terminal &&
           strcmp(terminal, "dumb") != 0;
}

bool settings_read(struct settings *settings)
{
    const char *file = getenv("JUDGE_FILE");
    *settings = (struct settings){
        .compile = getenv("JUDGE_COMPILE"),
        .example = getenv("JUDGE_EXAMPLE"),
        .linker = getenv("JUDGE_LINKER"),
        .sanitize = getenv("JUDGE_SANITIZE"),
        .sanitize_linker = getenv("JUDGE_SANITIZE_LINKER"),
        .objects = getenv("JUDGE_OBJECTS"),
        .file = file && *file ? file : NULL,
        .colour = wants_colour(),
    };
    return settings->compile && settings->example && settings->linker &&
           settings->sanitize && settings->sanitize_linker && settings->objects;
}

bool settings_sanitize(const struct settings *settings)
{
    return *settings->sanitize != '\0';
}
