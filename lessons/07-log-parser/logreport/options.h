/**
 * @file
 * The command line of logreport.
 */
#ifndef OPTIONS_H
#define OPTIONS_H

#include <stdbool.h>
#include <stdint.h>

/** What the user asked for. */
struct options {
    bool json;      /**< `--json`: one JSON object in place of the report */
    int64_t top;    /**< `--top N`: how many paths to list, or 0 */
    int64_t slow;   /**< `--slow MS`: in milliseconds, or -1 */
    char **files;   /**< the logs, `-` for standard input */
    int file_count; /**< how many; at least one */
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

#endif
