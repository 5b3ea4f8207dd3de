/* The quick look: may a line be an error, and which lines of a whole block may
 * be? Most lines of most logs are no errors, and this is all that a search for
 * errors does with them. */
#include "eight_bytes.h"
#include "log_line.h"

/* A status stands behind the quote that ends the request, and a space. So a
 * line without a quote, a space, and 404 or 500 can't be an error. Let us call
 * these five bytes a candidate. It takes some bytes to come to that quote, the
 * 26 of the time among them; and a space and the size come behind. */
enum { CANDIDATE_SIZE = 5, LEAST_ERROR = 36 + CANDIDATE_SIZE + 2 };

static bool is_candidate(const char *quote)
{
    return memcmp(quote, "\" 404", CANDIDATE_SIZE) == 0 ||
           memcmp(quote, "\" 500", CANDIDATE_SIZE) == 0;
}

/* Looks at one quote after the other. NULL if no candidate lies there. */
static const char *find_one_by_one(const char *at, const char *end)
{
    while (end - at >= CANDIDATE_SIZE) {
        at = memchr(at, '"', (size_t)(end - at) - (CANDIDATE_SIZE - 1));
        if (!at || is_candidate(at))
            return at;
        at++;
    }
    return NULL;
}

/* Sixteen bytes, for each of which a processor does the same at once. This is
 * no C17, but gcc and clang know it, whatever the processor. */
typedef unsigned char sixteen __attribute__((vector_size(16)));

static inline sixteen sixteen_bytes(const char *at)
{
    sixteen bytes;
    memcpy(&bytes, at, sizeof bytes);
    return bytes;
}

/* Which of sixteen bytes is a quote with a 4 or a 5 two bytes behind it? These
 * two differ in their lowest bit only. Not 0 for those. */
static inline sixteen starts(const char *at)
{
    return (sixteen)((sixteen_bytes(at) == '"') &
                     ((sixteen_bytes(at + 2) | 1) == '5'));
}

enum { PIECE = 64, REACH = PIECE + CANDIDATE_SIZE - 1 };

/* May a candidate start among PIECE bytes? Their candidates lie in REACH. */
static inline bool is_worth_a_look(const char *piece)
{
    uint64_t halves[2];
    sixteen found = starts(piece) | starts(piece + 16) | starts(piece + 32) |
                    starts(piece + 48);
    memcpy(halves, &found, sizeof halves);
    return (halves[0] | halves[1]) != 0;
}

/* The first candidate that lies between `at` and `end`, or NULL. The last piece
 * is looked at from the end, so that it is a whole one as well. */
static const char *find_candidate(const char *at, const char *end)
{
    if (end - at < REACH)
        return find_one_by_one(at, end);
    const char *last = end - REACH, *found = NULL;
    for (;;) {
        if (is_worth_a_look(at))
            found = find_one_by_one(at, at + REACH);
        if (found || at == last)
            return found;
        at = last - at > PIECE ? at + PIECE : last;
    }
}

bool log_may_be_error_slice(struct slice line)
{
    return line.size >= LEAST_ERROR &&
           find_candidate(line.bytes, line.bytes + line.size) != NULL;
}

size_t log_no_errors(const char *block, const char *end)
{
    const char *at = find_candidate(block, end);
    if (!at)
        at = end;
    /* Back to the start of that line, eight bytes at a time at first. */
    while (at - block >= 8 &&
           mark_zeros(eight_bytes(at - 8) ^ '\n' * EIGHT_TIMES) == 0)
        at -= 8;
    while (at > block && at[-1] != '\n')
        at--;
    return (size_t)(at - block);
}
