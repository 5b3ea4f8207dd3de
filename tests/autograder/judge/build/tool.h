/**
 * @file
 * Running a tool with a clock: a compiler, for example, fed with something
 * hostile, may want to compute or to talk for ever.
 */
#ifndef TOOL_H
#define TOOL_H

#include "judge/decide/text.h"
#include "judge/process/process.h"

/** How a tool ended. */
enum tool_end {
    TOOL_WELL,    /**< exit status 0 */
    TOOL_FAILED,  /**< any other */
    TOOL_STOPPED, /**< it crashed, or met a limit */
    TOOL_KILLED,  /**< the clock or somebody else ended it: it says nothing */
    TOOL_ABSENT,  /**< it could not be started or confined */
};

/**
 * Runs a command, and adds what it says to `messages`, up to 64 KiB.
 * @param words  the command, in words separated by spaces
 * @param guard  confines it; NULL: nobody does
 */
enum tool_end tool_run(const char *words, const struct process_guard *guard,
                       struct text *messages);

#endif
