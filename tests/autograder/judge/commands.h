/**
 * @file
 * The commands about one lesson's file that need no terminal: a page has them
 * as well.
 */
#ifndef COMMANDS_H
#define COMMANDS_H

#include "judge/build/settings.h"
#include "judge/decide/lesson.h"
#include "judge/show/progress.h"
#include "judge/show/screen.h"

/** What all commands work with. */
struct desk {
    struct settings settings;
    struct screen screen;
    bool can_build; /**< somebody said how */
};

/** Reads the settings, and finds out what the screen can show. */
void desk_lay_out(struct desk *desk);

/**
 * Runs "lesson", "hint", "example", "try" or "trace".
 * @param folder  the lesson's
 * @param status  the exit status
 * @return false if there is no such command
 */
bool command_run(const struct desk *desk, const char *command,
                 const char *folder, int *status);

/** The file that was named, or the learner's own, which must be there. */
const char *command_file(const struct desk *desk, const struct lesson *lesson);

/** From the last verdict if the file is still the same, or from a new one. */
struct progress command_progress(const struct desk *desk,
                                 const struct lesson *lesson, const char *path);

/** Said at the end, where make has a line of its own to add. Returns the exit
 * status. */
int command_not_done(const struct screen *screen);

#endif
