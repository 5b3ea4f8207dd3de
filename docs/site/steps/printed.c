#include "printed.h"

#include <stdlib.h>
#include <unistd.h>

FILE *printed_start(void)
{
    int copy = dup(STDOUT_FILENO);
    FILE *before = copy < 0 ? NULL : fdopen(copy, "w");
    FILE *file = tmpfile();
    if (!before || !file || dup2(fileno(file), STDOUT_FILENO) < 0) {
        perror("printed");
        exit(EXIT_FAILURE);
    }
    return before;
}

const char *printed(void)
{
    static char text[1024];
    static off_t from;
    fflush(stdout);
    ssize_t size = pread(STDOUT_FILENO, text, sizeof text - 1, from);
    text[size > 0 ? size : 0] = '\0';
    from += size > 0 ? size : 0;
    return text;
}
