/* The quick look: may a line be an error, and which lines of a whole block may
 * be? Most lines of most logs are no errors, and this is all that a search for
 * errors does with them. */
#include "log_line.h"
#include "sixteen_bytes.h"

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

/* Marks each quote with a 4 or a 5 two bytes behind it. These two differ in
 * their lowest bit only. */
static inline sixteen mark_starts(const char *at)
{
    return mark_equal(sixteen_bytes(at), '"') &
           mark_equal(sixteen_bytes(at + 2) | 1, '5');
}

enum { PIECE = 64, REACH = PIECE + CANDIDATE_SIZE - 1 };

/* The first candidate that starts among PIECE bytes, or NULL. REACH bytes are
 * looked at. */
static inline const char *find_in_piece(const char *piece)
{
    sixteen a = mark_starts(piece), b = mark_starts(piece + 16),
            c = mark_starts(piece + 32), d = mark_starts(piece + 48);
    if (!any_mark(a | b | c | d))
        return NULL;
    uint64_t starts = bits_of_marks(a) | bits_of_marks(b) << 16 |
                      bits_of_marks(c) << 32 | bits_of_marks(d) << 48;
    for (; starts != 0; starts &= starts - 1) /* without its lowest bit */
        if (is_candidate(piece + before_first(starts)))
            return piece + before_first(starts);
    return NULL;
}

/* The first candidate that lies between `at` and `end`, or NULL. The last piece
 * is looked at from the end, so that it is a whole one as well. */
static const char *find_candidate(const char *at, const char *end)
{
    if (end - at < REACH)
        return find_one_by_one(at, end);
    const char *last = end - REACH;
    for (; at < last; at += PIECE) {
        const char *found = find_in_piece(at);
        if (found)
            return found;
    }
    return find_in_piece(last);
}

bool log_may_be_error_slice(struct slice line)
{
    return line.size >= LEAST_ERROR &&
           find_candidate(line.bytes, line.bytes + line.size) != NULL;
}

/* Where the line begins that `at` lies in, if it is not before `block`. */
static const char *start_of_line(const char *at, const char *block)
{
    for (; at - block >= 64; at -= 64) {
        uint64_t feeds = bits_of_64(at - 64, '\n');
        if (feeds != 0)
            return at - behind_last(feeds);
    }
    while (at > block && at[-1] != '\n')
        at--;
    return at;
}

size_t log_no_errors(const char *block, const char *end)
{
    const char *at = find_candidate(block, end);
    return (size_t)(start_of_line(at ? at : end, block) - block);
}
