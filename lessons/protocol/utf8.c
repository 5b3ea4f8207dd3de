#include "utf8.h"

/* What the byte after the first may be; the bytes after it are 80 to BF. */
static bool second_is_valid(unsigned char first, unsigned char second)
{
    unsigned char low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    unsigned char high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    return second >= low && second <= high;
}

size_t utf8_length(const char *text, size_t size)
{
    const unsigned char *bytes = (const unsigned char *)text;
    if (size == 0)
        return 0;
    if (bytes[0] < 0x80)
        return 1;
    if (bytes[0] < 0xC2 || bytes[0] > 0xF4)
        return 0;
    size_t length = bytes[0] < 0xE0 ? 2 : bytes[0] < 0xF0 ? 3 : 4;
    if (length > size || !second_is_valid(bytes[0], bytes[1]))
        return 0;
    for (size_t i = 2; i < length; i++)
        if ((bytes[i] & 0xC0) != 0x80)
            return 0;
    return length;
}

uint32_t utf8_code_point(const char *text, size_t length)
{
    const unsigned char *bytes = (const unsigned char *)text;
    if (length == 1)
        return bytes[0];
    uint32_t code_point = bytes[0] & (0xFFu >> (length + 1));
    for (size_t i = 1; i < length; i++)
        code_point = code_point << 6 | (bytes[i] & 0x3Fu);
    return code_point;
}

bool utf8_is_printable(uint32_t code_point)
{
    static const struct range {
        uint32_t first, last;
    } hidden[] = {{0, 0x1F},          {0x7F, 0xA0},       {0xAD, 0xAD},
                  {0x600, 0x605},     {0x61C, 0x61C},     {0x6DD, 0x6DD},
                  {0x70F, 0x70F},     {0x890, 0x891},     {0x8E2, 0x8E2},
                  {0x1680, 0x1680},   {0x180E, 0x180E},   {0x2000, 0x200F},
                  {0x2028, 0x202F},   {0x205F, 0x206F},   {0x3000, 0x3000},
                  {0xD800, 0xF8FF},   {0xFDD0, 0xFDEF},   {0xFEFF, 0xFEFF},
                  {0xFFF0, 0xFFFB},   {0x110BD, 0x110BD}, {0x110CD, 0x110CD},
                  {0x13430, 0x1343F}, {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A},
                  {0x40000, 0xE00FF}, {0xE01F0, 0x10FFFF}};
    if ((code_point & 0xFFFE) == 0xFFFE)
        return false;
    for (size_t i = 0; i < sizeof hidden / sizeof *hidden; i++)
        if (code_point >= hidden[i].first && code_point <= hidden[i].last)
            return false;
    return true;
}
