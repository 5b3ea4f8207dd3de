/* The usual line, which is how nearly all lines of nearly all logs are written:
 *
 *     127.0.0.1 - - [14/Feb/2025:10:35:00 -0700] "GET / HTTP/1.1" 200 1024 ...
 *
 * It is parsed here, in one go. All else is left to log_parse_carefully(), and
 * so is whatever is wrong. */
#include "log_line.h"
#include "log_time.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#define BEFORE_TIME " - - [" /* nobody logged in */
#define BEHIND_TIME "] \""
#define STATUS "\" 000 " /* a 0 is any digit */

enum {
    BEFORE_SIZE = sizeof BEFORE_TIME - 1,
    BEHIND_SIZE = sizeof BEHIND_TIME - 1,
    STATUS_SIZE = sizeof STATUS - 1,
    /* What stands behind the host at least; the 1 is the size. */
    BEHIND_HOST = BEFORE_SIZE + LOG_TIME_SIZE + BEHIND_SIZE + STATUS_SIZE + 1,
    LEAST_SIZE = 64 /* bytes can be looked at in any such line */
};

#ifdef __SSE2__

/* One bit for each of sixteen bytes: is it a quote? */
static inline uint64_t quotes(const char *at)
{
    __m128i bytes = _mm_loadu_si128((const __m128i *)at);
    return (uint64_t)_mm_movemask_epi8(
        _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')));
}

/* The first quote of 64 bytes, or NULL.
 * A processor guesses what comes next, and is slow where one request is longer
 * than the other: so this does the same whatever their length. It looks at 64
 * bytes, those before the end of the line if there are less from `from` on. */
static inline const char *first_quote(const char *from, const char *end)
{
    const char *at = end - from >= LEAST_SIZE ? from : end - LEAST_SIZE;
    uint64_t found = quotes(at) | quotes(at + 16) << 16 |
                     quotes(at + 32) << 32 | quotes(at + 48) << 48;
    found >>= from - at;
    return found != 0 ? from + __builtin_ctzll(found) : NULL;
}

#else

static inline const char *first_quote(const char *from, const char *end)
{
    return memchr(from, '"', (size_t)(end - from));
}

#endif

/* How many bytes the size has: digits, up to eight, or a `-`; else 0. There
 * may be less than eight bytes left: then the last eight are shifted. */
static inline size_t size_of_size(const char *size, const char *end)
{
    const char *at = end - size >= 8 ? size : end - 8;
    uint64_t bytes = eight_bytes(at) >> 8 * (size - at);
    size_t digits = before_mark(mark_no_digits(bytes));
    return digits > 0 ? digits : *size == '-';
}

/* Is there a status behind the request that ends at `quote`? */
static inline bool status_follows(const char *quote)
{
    /* Six bytes, among eight that are there in any case. */
    uint64_t bytes = eight_bytes(quote - 1) << 8 >> 16;
    return mark_misfits(bytes, STATUS "\0") == 0 && quote[2] >= '1' &&
           quote[2] <= '5';
}

static inline bool parse_usual(struct slice line, struct log_line *fields)
{
    if (line.size < LEAST_SIZE)
        return false;
    const char *end = line.bytes + line.size;
    const char *space = memchr(line.bytes, ' ', line.size - BEHIND_HOST);
    if (!space || space == line.bytes)
        return false;
    const char *time = space + BEFORE_SIZE;
    const char *request = time + LOG_TIME_SIZE + BEHIND_SIZE;
    if (memcmp(space, BEFORE_TIME, BEFORE_SIZE) != 0 || !log_is_time(time) ||
        memcmp(request - BEHIND_SIZE, BEHIND_TIME, BEHIND_SIZE) != 0)
        return false;
    const char *quote = first_quote(request, end);
    if (!quote || quote[-1] == '\\' || end - quote <= STATUS_SIZE ||
        !status_follows(quote))
        return false;
    const char *size = quote + STATUS_SIZE;
    const char *rest = size + size_of_size(size, end);
    if (rest == size || (rest < end && *rest != ' '))
        return false;
    *fields = (struct log_line){
        .host = {line.bytes, (size_t)(space - line.bytes)},
        .ident = {space + 1, 1},
        .user = {space + 3, 1},
        .time = {time, LOG_TIME_SIZE},
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
