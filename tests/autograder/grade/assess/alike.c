#include "alike.h"

#include "judge/decide/text.h"

#include <stdlib.h>
#include <string.h>

static const char table[] = "tests/autograder/grade/assess/alike.txt";

struct alike alike_of(const char *folder)
{
    struct alike alike = {0};
    struct text text = {0};
    char *rest = text_read(&text, table) ? text.bytes : NULL, *line;
    while (rest && (line = text_line(&rest))) {
        char *name = text_word(&line), *honest = text_word(&line);
        char *flag = text_word(&line);
        if (flag && strcmp(name, folder) == 0)
            alike = (struct alike){.honest = atoi(honest), .flag = atoi(flag)};
    }
    text_free(&text);
    return alike;
}
