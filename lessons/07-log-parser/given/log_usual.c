/* The usual line, which is how nearly all lines of nearly all logs are written:
 *
 *     127.0.0.1 - - [14/Feb/2025:10:35:00 -0700] "GET / HTTP/1.1" 200 1024 ...
 *
 * It is parsed here, in one go. All else is left to log_parse_carefully(), and
 * so is whatever is wrong. */
#include "log_line.h"
#include "log_time.h"

#define BEFORE_TIME " - - [" /* nobody logged in */
#define MIDDLE BEFORE_TIME LOG_TIME_SHAPE "] \""
#define STATUS "\" 200 " /* for example */

enum {
    BEFORE_SIZE = sizeof BEFORE_TIME - 1,
    MIDDLE_SIZE = sizeof MIDDLE - 1,
    STATUS_SIZE = sizeof STATUS - 1,
    /* What stands behind the host at least; the 1 is the size. */
    BEHIND_HOST = MIDDLE_SIZE + STATUS_SIZE + 1,
    LEAST_SIZE = 64 /* bytes can be looked at in any such line */
};

/* The first such byte among the 64 from `from` on, or NULL. If there are less,
 * the last 64 of the line are looked at. */
static inline const char *find(char byte, const char *from, const char *end)
{
    const char *at = end - from >= LEAST_SIZE ? from : end - LEAST_SIZE;
    uint64_t found = bits_of_64(at, byte) >> (from - at);
    return found != 0 ? from + before_first(found) : NULL;
}

/* The space behind the host, or NULL. It nearly always is among the first 16
 * bytes: no address with dots is longer. */
static inline const char *find_space(const char *line, const char *end)
{
    uint64_t found = bits_of_marks(mark_equal(sixteen_bytes(line), ' '));
    return found != 0 ? line + before_first(found) : find(' ', line, end);
}

/* Does the middle stand there, with a time? */
static inline bool is_middle(const char *at)
{
    static const char shape[] = MIDDLE;
    const int last = MIDDLE_SIZE - 16;
    sixteen fits = mark_fits(sixteen_bytes(at), shape) &
                   mark_fits(sixteen_bytes(at + 16), shape + 16) &
                   mark_fits(sixteen_bytes(at + last), shape + last);
    return bits_of_marks(fits) == 0xffff &&
           log_is_time_of_shape(at + BEFORE_SIZE);
}

/* How many bytes the size has: digits, or a `-`. 0 if what stands behind the
 * request, from its quote on, is no status and size. There are more than
 * STATUS_SIZE bytes, and if there are less than 16, the last 16 of the line are
 * looked at. Of more digits, only some are counted. */
static inline size_t size_of_size(const char *quote, const char *end)
{
    const char *at = end - quote >= 16 ? quote : end - 16;
    uint64_t digits =
        bits_of_marks(mark_digits(sixteen_bytes(at))) >> (quote - at);
    /* Three, and none before and behind them. */
    if ((digits & 0x3f) != 0x1c || quote[1] != ' ' || quote[5] != ' ' ||
        quote[2] < '1' || quote[2] > '5')
        return 0;
    size_t size = before_first(~(digits >> STATUS_SIZE));
    return size > 0 ? size : quote[STATUS_SIZE] == '-';
}

static inline bool parse_usual(struct slice line, struct log_line *fields)
{
    if (line.size < LEAST_SIZE)
        return false;
    const char *end = line.bytes + line.size;
    const char *space = find_space(line.bytes, end);
    if (!space || space == line.bytes || end - space < BEHIND_HOST ||
        !is_middle(space))
        return false;
    const char *request = space + MIDDLE_SIZE;
    const char *quote = find('"', request, end);
    if (!quote || quote[-1] == '\\' || end - quote <= STATUS_SIZE)
        return false;
    const char *size = quote + STATUS_SIZE;
    const char *rest = size + size_of_size(quote, end);
    if (rest == size || (rest < end && *rest != ' '))
        return false;
    *fields = (struct log_line){
        .host = {line.bytes, (size_t)(space - line.bytes)},
        .ident = {space + 1, 1},
        .user = {space + 3, 1},
        .time = {space + BEFORE_SIZE, LOG_TIME_SIZE},
        .request = {request, (size_t)(quote - request)},
        .size = {size, (size_t)(rest - size)},
        .rest = {rest, (size_t)(end - rest)},
        .status = 100 * quote[2] + 10 * quote[3] + quote[4] - 111 * '0'};
    return true;
}

enum log_step log_parse_slice(struct slice line, struct log_line *fields)
{
    return parse_usual(line, fields) ? LOG_PARSED
                                     : log_parse_carefully(line, fields);
}
