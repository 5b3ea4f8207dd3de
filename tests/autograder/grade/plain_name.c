#include "plain_name.h"

#include "judge/decide/text.h"

#include <ctype.h>
#include <utf8proc.h>

char *plain_name(const char *name)
{
    char *plain =
        (char *)utf8proc_NFKC_Casefold((const utf8proc_uint8_t *)name);
    if (!plain)
        return text_format("%s", name);
    char *end = plain;
    for (const char *c = plain; *c; c++)
        if (!isspace((unsigned char)*c))
            *end++ = *c;
        else if (end > plain && end[-1] != ' ')
            *end++ = ' ';
    end -= end > plain && end[-1] == ' ';
    *end = '\0';
    return plain;
}
