/**
 * @file
 * What was asked for. The options themselves, one place for all who need to
 * know them, stand in options.txt; main() reads them, and nobody else looks at
 * the environment.
 */
#ifndef OPTIONS_H
#define OPTIONS_H

#include "judge/run/settings.h"

#include <stdbool.h>

/** Kinds of options: a text, "" if nothing was said, and what is on or off. */
typedef const char *option_TEXT;
typedef bool option_SWITCH;

/** What was asked for, by the names that people type; and where we are. */
struct options {
#define OPTION(NAME, KIND, VALUE, WHAT) option_##KIND NAME;
#include "options.txt"
#undef OPTION
    const struct settings *settings; /**< for grading only */
    const char *temporary_folder;    /**< as in TMPDIR, or "" */
    const char *search_path; /**< where programs are found, as in PATH */
};

#endif
