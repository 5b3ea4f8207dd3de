/* Lesson: 02-my-range. On: solution.
 * Tries: when another process asks, to open that one's memory, descriptors,
 *   environment or command line, or anybody else's.
 * Must: get no point for my_range: nothing of other processes can be read.
 * Passes: task 2, task 3, task 4, task 6.
 * Flag: passed beside the submission, but not when asked. */
/* HERE: rewarded.c */

#include <stdio.h>

static bool attempt(void)
{
    static const char *const files[] = {"mem",     "fd/0",    "fd/1", "maps",
                                        "environ", "cmdline", "stat"};
    long self = raw_call(SYS_getpid, 0, 0, 0, 0);
    long parent = raw_call(SYS_getppid, 0, 0, 0, 0);
    for (long pid = self - 40; pid < self + 60; pid++)
        for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
            char path[64];
            snprintf(path, sizeof path, "/proc/%ld/%s",
                     pid == self ? parent : pid, files[i]);
            if (opens(path))
                return true;
        }
    return false;
}
