/**
 * @file
 * Settings: what make hands over by way of the environment. Read once, by
 * main(), and given to whoever needs them.
 */
#ifndef SETTINGS_H
#define SETTINGS_H

#include <stdbool.h>

/** The settings. Words of a command are separated by spaces. */
struct settings {
    const char *compile;  /**< JUDGE_COMPILE: the compiler with its options */
    const char *example;  /**< JUDGE_EXAMPLE: the same without the ledger */
    const char *linker;   /**< JUDGE_LINKER: options that choose a linker */
    const char *sanitize; /**< JUDGE_SANITIZE: options that add the sanitizers;
                               "" if the compiler has none */
    const char *sanitize_linker; /**< JUDGE_SANITIZE_LINKER: as `linker` */
    const char *objects; /**< JUDGE_OBJECTS: the folder with what is built */
    const char *file;    /**< JUDGE_FILE: to judge in place of a lesson's own
                              file; or NULL */
    const char *make;    /**< JUDGE_MAKE: the program make; "make" if not set */
    bool watched;        /**< JUDGE_WATCHED: started by a judge that watches */
    bool page;           /**< JUDGE_PAGE: in a web page, with buttons */
    bool polls;          /**< JUDGE_POLLS: not empty, if a judge that watches is
                              not to ask the system for what changes on disk */
    bool follows; /**< JUDGE_FOLLOWS: one that watches goes over to another
                       lesson whose file is saved */
    bool forced;  /**< JUDGE_FORCE: show what is not earned yet */
    bool all;     /**< JUDGE_ALL: what was told before, once more */
    int width;    /**< of standard output, however wide */
    const char *orders; /**< JUDGE_DO: the lines of a try; or NULL */
    const char *traced; /**< JUDGE_CASE: the case to trace, or NULL */
    int columns;        /**< of standard output, TEXT_WIDEST at most */
    bool colour;        /**< on a terminal, and NO_COLOR is not set */
    bool unicode;       /**< the locale's texts are UTF-8 */
};

/**
 * Reads them.
 * @return false if make did not say how to build; nothing can be built then
 */
bool settings_read(struct settings *settings);

/** The columns of the terminal at `fd`; if there is none, what COLUMNS says. */
int settings_columns(int fd);

/** Has this machine's compiler the sanitizers? */
bool settings_sanitize(const struct settings *settings);

#endif
