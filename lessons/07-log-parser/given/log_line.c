#include "log_line.h"

#include "log_time.h"

#include <string.h>

/* How far the parser has come. The bytes from `at` to `end` are still to read.
 * Every take_ function moves `at` behind what it took, and says whether it was
 * there. */
struct rest {
    const char *at, *end;
};

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static bool is_blank(char byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r' && byte != '\n');
}

static bool take_byte(struct rest *rest, char byte)
{
    if (rest->at == rest->end || *rest->at != byte)
        return false;
    rest->at++;
    return true;
}

/* What lies between `from` and where the parser is now. */
static struct slice taken(const struct rest *rest, const char *from)
{
    return (struct slice){.bytes = from, .size = (size_t)(rest->at - from)};
}

/* host, ident: one or more bytes, none a space */
static bool take_word(struct rest *rest, struct slice *word)
{
    const char *from = rest->at;
    size_t left = (size_t)(rest->end - from);
    const char *space = left > 0 ? memchr(from, ' ', left) : NULL;
    rest->at = space ? space : rest->end;
    *word = taken(rest, from);
    return word->size > 0;
}

/* user: one or more bytes up to the first ` [`, not beginning with a space */
static bool take_user(struct rest *rest, struct slice *user)
{
    const char *from = rest->at;
    while (rest->end - rest->at >= 2) {
        if (rest->at[0] == ' ' && rest->at[1] == '[') {
            *user = taken(rest, from);
            return user->size > 0 && *from != ' ';
        }
        rest->at++;
    }
    return false;
}

static bool take_time(struct rest *rest, struct slice *time)
{
    if (!take_byte(rest, ' ') || !take_byte(rest, '[') ||
        rest->end - rest->at < LOG_TIME_SIZE || !log_is_time(rest->at))
        return false;
    const char *from = rest->at;
    rest->at += LOG_TIME_SIZE;
    *time = taken(rest, from);
    return take_byte(rest, ']');
}

/* A quote is plain if an odd number of backslashes stands before it. */
static bool is_escaped(const char *from, const char *quote)
{
    const char *at = quote;
    while (at > from && at[-1] == '\\')
        at--;
    return (quote - at) % 2 != 0;
}

/* request: ends at the first quote that no backslash makes plain */
static bool take_request(struct rest *rest, struct slice *request)
{
    if (!take_byte(rest, ' ') || !take_byte(rest, '"'))
        return false;
    const char *from = rest->at;
    do {
        rest->at = memchr(rest->at, '"', (size_t)(rest->end - rest->at));
        if (!rest->at)
            return false;
        *request = taken(rest, from);
        rest->at++;
    } while (is_escaped(from, rest->at - 1));
    return true;
}

static bool at_end_of_field(const struct rest *rest)
{
    return rest->at == rest->end || *rest->at == ' ';
}

static bool take_status(struct rest *rest, int *status)
{
    if (!take_byte(rest, ' ') || rest->end - rest->at < 3)
        return false;
    const char *digits = rest->at;
    if (digits[0] < '1' || digits[0] > '5' || !is_digit(digits[1]) ||
        !is_digit(digits[2]))
        return false;
    *status =
        100 * (digits[0] - '0') + 10 * (digits[1] - '0') + digits[2] - '0';
    rest->at += 3;
    return at_end_of_field(rest);
}

static bool take_size(struct rest *rest, struct slice *size)
{
    if (!take_byte(rest, ' '))
        return false;
    const char *from = rest->at;
    if (!take_byte(rest, '-'))
        while (rest->at < rest->end && is_digit(*rest->at))
            rest->at++;
    *size = taken(rest, from);
    return size->size > 0 && at_end_of_field(rest);
}

enum log_step log_parse_carefully(struct slice line, struct log_line *fields)
{
    struct rest rest = {.at = line.bytes, .end = line.bytes + line.size};
    while (rest.at < rest.end && is_blank(*rest.at))
        rest.at++;
    if (rest.at == rest.end)
        return LOG_BLANK;
    rest.at = line.bytes;
    if (!take_word(&rest, &fields->host))
        return LOG_HOST;
    if (!take_byte(&rest, ' ') || !take_word(&rest, &fields->ident))
        return LOG_IDENT;
    if (!take_byte(&rest, ' ') || !take_user(&rest, &fields->user))
        return LOG_USER;
    if (!take_time(&rest, &fields->time))
        return LOG_TIME;
    if (!take_request(&rest, &fields->request))
        return LOG_REQUEST;
    if (!take_status(&rest, &fields->status))
        return LOG_STATUS;
    if (!take_size(&rest, &fields->size))
        return LOG_SIZE;
    fields->rest =
        (struct slice){.bytes = rest.at, .size = (size_t)(rest.end - rest.at)};
    return LOG_PARSED;
}

const char *log_step_name(enum log_step step)
{
    static const char *const names[LOG_STEPS] = {
        [LOG_PARSED] = "parsed",   [LOG_BLANK] = "blank",
        [LOG_HOST] = "host",       [LOG_IDENT] = "ident",
        [LOG_USER] = "user",       [LOG_TIME] = "time",
        [LOG_REQUEST] = "request", [LOG_STATUS] = "status",
        [LOG_SIZE] = "size"};
    return names[step];
}

int64_t log_number(struct slice text)
{
    int64_t number = 0;
    for (size_t i = 0; i < text.size; i++) {
        if (!is_digit(text.bytes[i]))
            return -1;
        int digit = text.bytes[i] - '0';
        number =
            number > (INT64_MAX - digit) / 10 ? INT64_MAX : 10 * number + digit;
    }
    return text.size > 0 ? number : -1;
}
