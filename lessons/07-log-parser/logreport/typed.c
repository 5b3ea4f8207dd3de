#include "typed.h"

#include <stdio.h>
#include <string.h>

static const char *program = "logreport";

void typed_call(const char *argument)
{
    const char *name =
        argument[0] == '/' ? strrchr(argument, '/') + 1 : argument;
    if (name[0] != '\0')
        program = name;
}

const char *typed_program(void)
{
    return program;
}

void typed_print_path(const char *path)
{
    const char *plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                        "0123456789./_-+,:@%";
    if (path[0] != '\0' && path[strspn(path, plain)] == '\0') {
        fputs(path, stderr);
        return;
    }
    fputc('\'', stderr);
    for (; *path; path++)
        if (*path == '\'')
            fputs("'\\''", stderr);
        else
            fputc(*path, stderr);
    fputc('\'', stderr);
}
