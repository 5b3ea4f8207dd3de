#include "unicode.h"

#include "utf8.h"

#include <string.h>

uint32_t unicode_next(const char **text)
{
    const unsigned char *bytes = (const unsigned char *)*text;
    if (!*bytes)
        return 0;
    size_t length = utf8_length(*text, strnlen(*text, 4));
    *text += length ? length : 1;
    if (length < 2)
        return length ? *bytes : UNICODE_REPLACEMENT;
    uint32_t character = bytes[0] & (0x7FU >> length);
    for (size_t i = 1; i < length; i++)
        character = character << 6 | (bytes[i] & 0x3FU);
    return character;
}

void unicode_put(FILE *out, uint32_t character)
{
    if (character < 0x80) {
        putc((int)character, out);
        return;
    }
    int more = character < 0x800 ? 1 : character < 0x10000 ? 2 : 3;
    putc((int)(((0xF0U << (3 - more)) & 0xFF) | character >> (6 * more)), out);
    while (more-- > 0)
        putc((int)(0x80 | (character >> (6 * more) & 0x3F)), out);
}

struct range {
    uint32_t first, last;
};

static bool within(uint32_t character, const struct range *ranges, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (character >= ranges[i].first && character <= ranges[i].last)
            return true;
    return false;
}

#define WITHIN(character, ranges)                                              \
    within(character, ranges, sizeof(ranges) / sizeof *(ranges))

bool unicode_is_control(uint32_t character)
{
    static const struct range controls[] = {
        {0x0000, 0x001F},   {0x007F, 0x009F},   {0x061C, 0x061C},
        {0x200E, 0x200F},   {0x2028, 0x202E},   {0x2066, 0x206F},
        {0xFEFF, 0xFEFF},   {0xFFF9, 0xFFFB},   {0xFFFE, 0xFFFF},
        {0xE0000, 0xE007F}, {0x1FFFE, 0x1FFFF},
    };
    return WITHIN(character, controls);
}

bool unicode_is_mark(uint32_t character)
{
    static const struct range marks[] = {
        {0x0300, 0x036F}, {0x0483, 0x0489}, {0x0591, 0x05BD}, {0x064B, 0x065F},
        {0x0E47, 0x0E4E}, {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x200B, 0x200D},
        {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F},
    };
    return WITHIN(character, marks);
}

int unicode_columns(uint32_t character)
{
    static const struct range wide[] = {
        {0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0xA4CF},
        {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},
        {0xFF01, 0xFF60},   {0xFFE0, 0xFFE6},   {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
    };
    return unicode_is_mark(character) ? 0 : WITHIN(character, wide) ? 2 : 1;
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
