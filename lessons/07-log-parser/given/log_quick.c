/* The quick look at a line: log_may_be_error(). Most lines of most logs are no
 * errors, and this is all that a search for errors does with them. */
#include "log_line.h"

#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* A status stands behind the quote that ends the request, between two spaces.
 * So a line without a quote, a space, 404 or 500, and a space can't be an
 * error. And it takes some bytes to come to that quote, the 26 of the time
 * among them; behind it there are five more, and the size. */
enum { FIRST_QUOTE = 36, BEHIND_QUOTE = 6 };

static bool is_candidate(const char *quote)
{
    return memcmp(quote, "\" 404 ", 6) == 0 || memcmp(quote, "\" 500 ", 6) == 0;
}

/* Looks at one quote after the other. */
static bool has_candidate(const char *at, const char *end)
{
    const char *last = end - BEHIND_QUOTE - 1;
    while (at <= last) {
        at = memchr(at, '"', (size_t)(last - at) + 1);
        if (!at)
            return false;
        if (is_candidate(at))
            return true;
        at++;
    }
    return false;
}

#ifdef __SSE2__

/* Where, of 16 bytes, is a quote with a 4 or a 5 two bytes behind it? Looks at
 * those from `at` on, or from `last` on if that comes first; reads 18. */
static __m128i starts(const char *line, size_t at, size_t last)
{
    const char *bytes = line + (at < last ? at : last);
    __m128i first = _mm_loadu_si128((const __m128i *)bytes);
    __m128i third = _mm_loadu_si128((const __m128i *)(bytes + 2));
    __m128i quote = _mm_cmpeq_epi8(first, _mm_set1_epi8('"'));
    /* 4 and 5 differ in their lowest bit only. */
    __m128i digit = _mm_cmpeq_epi8(_mm_or_si128(third, _mm_set1_epi8(1)),
                                   _mm_set1_epi8('5'));
    return _mm_and_si128(quote, digit);
}

/* Takes 64 bytes at a time, and most lines in one go: a processor guesses what
 * comes next, and is slow where lines of different length differ in that. */
static bool is_worth_a_look(struct slice line)
{
    size_t at = FIRST_QUOTE, last = line.size - 18;
    __m128i found = starts(line.bytes, last, last);
    do {
        __m128i a = starts(line.bytes, at, last);
        __m128i b = starts(line.bytes, at + 16, last);
        __m128i c = starts(line.bytes, at + 32, last);
        __m128i d = starts(line.bytes, at + 48, last);
        found = _mm_or_si128(
            found, _mm_or_si128(_mm_or_si128(a, b), _mm_or_si128(c, d)));
        at += 64;
    } while (at < last);
    return _mm_movemask_epi8(found) != 0;
}

#else

static bool is_worth_a_look(struct slice line)
{
    (void)line;
    return true;
}

#endif

bool log_may_be_error_slice(struct slice line)
{
    return line.size > FIRST_QUOTE + BEHIND_QUOTE && is_worth_a_look(line) &&
           has_candidate(line.bytes + FIRST_QUOTE, line.bytes + line.size);
}
