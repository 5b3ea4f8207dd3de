#include "mutate.h"

#include <stdio.h>
#include <string.h>

size_t draw(struct draws *draws, size_t limit)
{
    draws->state ^= draws->state << 13;
    draws->state ^= draws->state >> 7;
    draws->state ^= draws->state << 17;
    return (size_t)(draws->state >> 11) % limit;
}

#define DRAW_FROM(draws, texts)                                                \
    ((texts)[draw(draws, sizeof(texts) / sizeof *(texts))])

static size_t good_line(struct draws *draws, char *bytes)
{
    static const char *const hosts[] = {
        "1.2.3.4", "203.0.113.254",
        "::1",     "h",
        "",        "2001:db8:1234:5678:9abc:def0:1234:1"};
    static const char *const users[] = {"- -", "- -", "- -", "- bob", "i a b"};
    static const char *const months[] = {"Jan", "Feb", "May", "Dec", "Dez"};
    static const char *const ends[] = {
        "", "\\\"", "\\\\", " HTTP/1.1", "\\\" 404 1", "\" 500 -", "\xff"};
    static const char *const statuses[] = {"200", "404", "500", "403",
                                           "304", "100", "599", "600"};
    static const char *const sizes[] = {
        "",        "-",        "0",        "7",         "512",
        "1234567", "12345678", "12345678", "123456789", "5x"};
    static const char *const rests[] = {"",
                                        "",
                                        " ",
                                        "\r",
                                        " 250000",
                                        " \"-\" \"Mozilla/5.0 (X11)\"",
                                        " \"https://example.org/\" \"a\""};
    static const char path[] = "GET /aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                               "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                               "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    return (size_t)snprintf(
        bytes, LONGEST_LINE / 2,
        "%s %s [14/%s/2025:10:35:00 %c0700] \"%.*s%s\" %s %s%s",
        DRAW_FROM(draws, hosts), DRAW_FROM(draws, users),
        DRAW_FROM(draws, months), "+-"[draw(draws, 2)],
        (int)draw(draws, sizeof path), path, DRAW_FROM(draws, ends),
        DRAW_FROM(draws, statuses), DRAW_FROM(draws, sizes),
        DRAW_FROM(draws, rests));
}

/* Puts a piece somewhere, in place of some bytes or of none. */
static size_t change(struct draws *draws, char *bytes, size_t size)
{
    static const char *const pieces[] = {
        "",  "",  " ", "\"", "\\",      "[",        "]",      "-",    "0",
        "9", ":", "/", "4",  "\" 404 ", "\" 500 1", " - - [", "\x80", "\r"};
    const char *piece = DRAW_FROM(draws, pieces);
    size_t length = strlen(piece), at = draw(draws, size + 1);
    size_t left_out = draw(draws, 3);
    if (left_out > size - at)
        left_out = size - at;
    if (size + length > LONGEST_LINE - 8)
        length = 0;
    memmove(bytes + at + length, bytes + at + left_out, size - at - left_out);
    for (size_t i = 0; i < length; i++)
        bytes[at + i] = piece[i];
    size = size - left_out + length;
    if (size > 0 && draw(draws, 8) == 0)
        bytes[draw(draws, size)] = (char)draw(draws, 256);
    return draw(draws, 20) == 0 ? draw(draws, size + 1) : size;
}

struct slice draw_line(struct draws *draws, char bytes[LONGEST_LINE])
{
    size_t size = good_line(draws, bytes);
    if (draw(draws, 3) > 0)
        for (size_t i = draw(draws, 3) + 1; i > 0; i--)
            size = change(draws, bytes, size);
    for (size_t i = 0; i < size; i++)
        if (bytes[i] == '\n')
            bytes[i] = '\0';
    return (struct slice){.bytes = bytes, .size = size};
}
