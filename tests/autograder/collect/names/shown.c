#include "owner.h"

#include "utf8.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

static uint32_t code_point(const char *text, size_t length)
{
    const unsigned char *bytes = (const unsigned char *)text;
    uint32_t code = length == 1 ? bytes[0] : bytes[0] & (0x7Fu >> length);
    for (size_t i = 1; i < length; i++)
        code = code << 6 | (bytes[i] & 0x3Fu);
    return code;
}

/* Controls, and what turns the direction of the text around it. */
static bool deceives(uint32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0) ||
           (code >= 0x2028 && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF ||
           (code & 0xFFFE) == 0xFFFE;
}

char *name_composed(const char *name)
{
    char *composed = (char *)utf8proc_NFC((const utf8proc_uint8_t *)name);
    return composed ? composed : text_format("%s", name);
}

char *name_shown(const char *name, size_t most)
{
    static const char unknown[] = "\xEF\xBF\xBD", more[] = "\xE2\x80\xA6";
    struct text shown = {0};
    char *composed = name_composed(name);
    size_t size = strlen(composed);
    for (size_t i = 0; i < size;) {
        size_t length = utf8_length(composed + i, size - i);
        bool good = length && !deceives(code_point(composed + i, length));
        const char *next = good ? composed + i : unknown;
        size_t width = good ? length : sizeof unknown - 1;
        if (shown.length + width + sizeof more - 1 > most) {
            text_add(&shown, more, sizeof more - 1);
            break;
        }
        text_add(&shown, next, width);
        i += length ? length : 1;
    }
    text_add(&shown, "", 0);
    free(composed);
    return shown.bytes;
}
