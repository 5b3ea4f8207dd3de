#include "jsons.h"

#include "text.h"

#include <stdint.h>
#include <string.h>

/* How many bytes the character at `c` has, or 0 if it is not UTF-8: too long a
 * spelling, half of a pair, beyond U+10FFFF. */
static size_t character_size(const unsigned char *c)
{
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    size_t size = *c < 0x80             ? 1
                  : (*c & 0xE0) == 0xC0 ? 2
                  : (*c & 0xF0) == 0xE0 ? 3
                  : (*c & 0xF8) == 0xF0 ? 4
                                        : 0;
    if (size <= 1)
        return size;
    uint32_t code = *c & (0x7FU >> size);
    for (size_t i = 1; i < size; i++) {
        if ((c[i] & 0xC0) != 0x80)
            return 0;
        code = code << 6 | (c[i] & 0x3FU);
    }
    bool fine = code >= least[size] && code <= 0x10FFFF &&
                (code < 0xD800 || code > 0xDFFF);
    return fine ? size : 0;
}

json_t *json_from_long_text(const char *text, size_t most)
{
    struct text clean = {0};
    const char *end = text + strlen(text);
    while (text < end) {
        size_t size = character_size((const unsigned char *)text);
        if (clean.length + (size ? size : 3) > most) {
            text_addf(&clean, "...");
            break;
        }
        text_add(&clean, size ? text : "\xEF\xBF\xBD", size ? size : 3);
        text += size ? size : 1;
    }
    json_t *string = json_string(text_string(&clean));
    text_free(&clean);
    return string;
}

json_t *json_from_text(const char *text)
{
    return json_from_long_text(text, (size_t)1 << 20);
}
