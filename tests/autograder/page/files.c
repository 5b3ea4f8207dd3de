#include "files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

/* A program in a page is alone with its files, so that numbers in order will
 * do for names. */
static bool name_it(char *path)
{
    enum { SIZE = 6, MOST = 999999 };
    static int number;
    size_t length = strlen(path);
    if (length < SIZE || number >= MOST) {
        errno = EINVAL;
        return false;
    }
    snprintf(path + length - SIZE, SIZE + 1, "%06d", number++);
    return true;
}

int mkstemp(char *path)
{
    return name_it(path) ? open(path, O_RDWR | O_CREAT | O_EXCL) : -1;
}

char *mkdtemp(char *path)
{
    return name_it(path) && mkdir(path, 0700) == 0 ? path : NULL;
}
