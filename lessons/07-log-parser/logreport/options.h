/**
 * @file
 * The command line of logreport.
 */
#ifndef OPTIONS_H
#define OPTIONS_H

#include "formats/formats.h"
#include "slow.h"

#include <stdbool.h>
#include <stdint.h>

/** What the user asked for. */
struct options {
    bool json;                    /**< `--json`: one JSON object instead */
    int64_t top;                  /**< `--top N`: how many paths, or 0 */
    int64_t slow;                 /**< `--slow`: in microseconds, or -1 */
    struct slow_field slow_field; /**< `--slow-field`: where that stands */
    bool has_slow_field;          /**< is there a `--slow-field`? */
    int64_t invalid;              /**< `--invalid N`: how many lines, or 0 */
    const struct format *format;  /**< `--format`: how lines are written */
    bool follow;                  /**< `--follow`: as the logs grow? */
    bool poll;                    /**< `--poll`: look again and again? */
    char **files;                 /**< the logs, `-` for standard input */
    int file_count;               /**< how many; at least one */
};

/**
 * Reads the command line. Options may stand anywhere before a `--`. After a
 * mistake, `--help` or `--version` it has printed what there is to say.
 * @param count      main's argc
 * @param arguments  main's argv; the files are moved to its front
 * @param options    receives what was asked for
 * @return -1; or the status to exit with at once: 0 after `--help` and
 *         `--version`, 2 after a mistake
 */
int options_read(int count, char **arguments, struct options *options);

/** Prints what `--help` does. */
void help_print(void);

#endif
