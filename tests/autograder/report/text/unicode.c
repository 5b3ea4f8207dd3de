#include "unicode.h"

#include <string.h>
#include <utf8proc.h>

uint32_t unicode_next(const char **text)
{
    if (!**text)
        return 0;
    utf8proc_int32_t character;
    utf8proc_ssize_t length =
        utf8proc_iterate((const utf8proc_uint8_t *)*text, -1, &character);
    *text += length > 0 ? length : 1;
    return length > 0 ? (uint32_t)character : UNICODE_REPLACEMENT;
}

/* Returns the length in bytes, 4 at most. */
static size_t encode(char bytes[4], uint32_t character)
{
    return (size_t)utf8proc_encode_char((utf8proc_int32_t)character,
                                        (utf8proc_uint8_t *)bytes);
}

void unicode_put(FILE *out, uint32_t character)
{
    char bytes[4];
    size_t size = encode(bytes, character);
    fwrite(bytes, 1, size, out);
}

void unicode_add(struct text *text, uint32_t character)
{
    char bytes[4];
    size_t size = encode(bytes, character);
    text_add(text, bytes, size);
}

/* Which of the characters that no category sets apart must not be seen is our
 * policy, not Unicode's: what turns the reading direction round, what hides in
 * a text (byte order marks, annotations, tags), and what is no character. */
static bool is_unwelcome(uint32_t character)
{
    static const struct {
        uint32_t first, last;
    } ranges[] = {
        {0x061C, 0x061C}, {0x200E, 0x200F},   {0x202A, 0x202E},
        {0x2066, 0x206F}, {0xFEFF, 0xFEFF},   {0xFFF9, 0xFFFB},
        {0xFFFE, 0xFFFF}, {0x1FFFE, 0x1FFFF}, {0xE0000, 0xE007F},
    };
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
        if (character >= ranges[i].first && character <= ranges[i].last)
            return true;
    return false;
}

static utf8proc_category_t category(uint32_t character)
{
    return utf8proc_category((utf8proc_int32_t)character);
}

bool unicode_is_control(uint32_t character)
{
    switch (category(character)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
        return true;
    default:
        return is_unwelcome(character);
    }
}

int unicode_columns(uint32_t character)
{
    /* The library gives marks with a width of their own no column; terminals
     * give them one. */
    return category(character) == UTF8PROC_CATEGORY_MC
               ? 1
               : utf8proc_charwidth((utf8proc_int32_t)character);
}

size_t unicode_cut(const char *text, size_t size)
{
    size_t length = strnlen(text, size + 1);
    if (length <= size)
        return length;
    while (size > 0 && ((unsigned char)text[size] & 0xC0) == 0x80)
        size--;
    return size;
}
