#include "plain_name.h"

#include "judge/decide/text.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>
#include <utf8proc.h>

/* Moodle's files have none of these in their names, and a blank for "_". */
static bool is_left_out(char c)
{
    return c && strchr("'\"&<>`|:\\/", c);
}

char *plain_name(const char *name)
{
    char *plain =
        (char *)utf8proc_NFKC_Casefold((const utf8proc_uint8_t *)name);
    if (!plain)
        return text_format("%s", name);
    char *end = plain;
    for (const char *c = plain; *c; c++)
        if (is_left_out(*c))
            continue;
        else if (!isspace((unsigned char)*c) && *c != '_')
            *end++ = *c;
        else if (end > plain && end[-1] != ' ')
            *end++ = ' ';
    end -= end > plain && end[-1] == ' ';
    *end = '\0';
    return plain;
}
