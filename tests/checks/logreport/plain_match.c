#include "plain_match.h"

#include <string.h>

/* The byte at that place, or -1 behind the end of the line. */
static int byte_at(struct slice line, size_t at)
{
    return at < line.size ? (unsigned char)line.bytes[at] : -1;
}

static bool digit_at(struct slice line, size_t at)
{
    int byte = byte_at(line, at);
    return byte >= '0' && byte <= '9';
}

static bool field_ends(struct slice line, size_t at)
{
    return byte_at(line, at) == -1 || byte_at(line, at) == ' ';
}

static bool blank(struct slice line)
{
    for (size_t at = 0; at < line.size; at++)
        if (!strchr(" \t\r\v\f", line.bytes[at]) || line.bytes[at] == '\0')
            return false;
    return true;
}

/* Where a word that starts at `at` ends. */
static size_t word(struct slice line, size_t at)
{
    while (!field_ends(line, at))
        at++;
    return at;
}

static bool time_at(struct slice line, size_t at)
{
    static const char *const months[] = {"Jan", "Feb", "Mar", "Apr",
                                         "May", "Jun", "Jul", "Aug",
                                         "Sep", "Oct", "Nov", "Dec"};
    static const char shape[] = "dd/mmm/dddd:dd:dd:dd sdddd]";
    for (size_t i = 0; shape[i]; i++) {
        int byte = byte_at(line, at + i);
        if (shape[i] == 'd'   ? !digit_at(line, at + i)
            : shape[i] == 's' ? byte != '+' && byte != '-'
                              : shape[i] != 'm' && byte != shape[i])
            return false;
    }
    for (size_t month = 0; month < 12; month++)
        if (strncmp(line.bytes + at + 3, months[month], 3) == 0)
            return true;
    return false;
}

/* Where the request that starts at `at` ends: at its quote, or behind the end
 * of the line. */
static size_t request(struct slice line, size_t at)
{
    while (byte_at(line, at) != -1 && byte_at(line, at) != '"')
        at += byte_at(line, at) == '\\' ? 2 : 1;
    return at;
}

/* From the end of the request on. */
static enum log_step match_answer(struct slice line, size_t at, int *status)
{
    if (byte_at(line, at) != ' ' || byte_at(line, at + 1) < '1' ||
        byte_at(line, at + 1) > '5' || !digit_at(line, at + 2) ||
        !digit_at(line, at + 3) || !field_ends(line, at + 4))
        return LOG_STATUS;
    *status = 0;
    for (size_t i = 1; i <= 3; i++)
        *status = 10 * *status + byte_at(line, at + i) - '0';
    at += 4;
    if (byte_at(line, at) != ' ')
        return LOG_SIZE;
    at++;
    if (byte_at(line, at) == '-')
        return field_ends(line, at + 1) ? LOG_PARSED : LOG_SIZE;
    if (!digit_at(line, at))
        return LOG_SIZE;
    while (digit_at(line, at))
        at++;
    return field_ends(line, at) ? LOG_PARSED : LOG_SIZE;
}

enum log_step plain_match(struct slice line, int *status)
{
    if (blank(line))
        return LOG_BLANK;
    size_t at = word(line, 0);
    if (at == 0)
        return LOG_HOST;
    size_t ident = at + 1;
    at = word(line, ident);
    if (at == ident || ident > line.size)
        return LOG_IDENT;
    size_t user = at + 1;
    for (at = user; byte_at(line, at) != ' ' || byte_at(line, at + 1) != '[';)
        if (byte_at(line, at++) == -1)
            return LOG_USER;
    if (at == user || byte_at(line, user) == ' ')
        return LOG_USER;
    if (!time_at(line, at + 2))
        return LOG_TIME;
    at += 2 + sizeof "14/Feb/2025:10:35:00 -0700]" - 1;
    if (byte_at(line, at) != ' ' || byte_at(line, at + 1) != '"')
        return LOG_REQUEST;
    at = request(line, at + 2);
    if (byte_at(line, at) != '"')
        return LOG_REQUEST;
    return match_answer(line, at + 1, status);
}
