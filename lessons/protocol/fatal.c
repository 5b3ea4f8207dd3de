#include "memory.h"

#include <stdio.h>
#include <stdlib.h>

void fatal(const char *message)
{
    fflush(stdout);
    fprintf(stderr, "%s\n", message);
    exit(EXIT_FAILURE);
}
