/**
 * @file
 * The compiler as files on this machine: which programs it starts, and where
 * what it reads lies. Nothing else is in reach while a submission is compiled.
 */
#ifndef TOOLCHAIN_H
#define TOOLCHAIN_H

#include <stddef.h>

enum { TOOLCHAIN_MOST = 64 };

/** Some paths. */
struct paths {
    char *at[TOOLCHAIN_MOST];
    size_t count;
};

/** The toolchain. All texts are owned and never freed. */
struct toolchain {
    char *driver;          /**< the compiler's absolute path */
    char *git;             /**< the path of git, or NULL */
    char *library;         /**< the C library, as a file; NULL if unknown */
    char *runtime;         /**< what compilers call by themselves, an archive */
    char *version;         /**< the first line of --version */
    struct paths programs; /**< what may be started */
    struct paths names;    /**< the same as they are called: links */
    struct paths folders;  /**< what may be read */
};

/**
 * Asks the compiler about itself.
 * @param command  the compiler, as JUDGE_COMPILE begins; not found or not
 *                 answering ends the grader with a sentence
 * @param search_path  where programs are found, as in PATH
 */
void toolchain_find(struct toolchain *toolchain, const char *command,
                    const char *search_path);

/**
 * The linker that an option chooses, "-fuse-ld=NAME" or "", owned: to be
 * started as it is.
 */
char *toolchain_linker(const struct toolchain *toolchain, const char *option);

#endif
