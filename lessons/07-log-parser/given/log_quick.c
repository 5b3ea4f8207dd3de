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

/* Where, of the 16 bytes from `at` on, is a quote with a 4 or a 5 two bytes
 * behind it? Reads 18 bytes. */
static __m128i starts(const char *at)
{
    __m128i first = _mm_loadu_si128((const __m128i *)at);
    __m128i third = _mm_loadu_si128((const __m128i *)(at + 2));
    __m128i quote = _mm_cmpeq_epi8(first, _mm_set1_epi8('"'));
    /* 4 and 5 differ in their lowest bit only. */
    __m128i digit = _mm_cmpeq_epi8(_mm_or_si128(third, _mm_set1_epi8(1)),
                                   _mm_set1_epi8('5'));
    return _mm_and_si128(quote, digit);
}

/* Looks at all of the line before it decides: so a processor, which guesses
 * what comes next, has little to guess. */
static bool is_worth_a_look(const char *at, const char *end)
{
    const char *last = end - 18;
    if (last < at)
        return true;
    __m128i found = starts(last);
    for (; at < last; at += 16)
        found = _mm_or_si128(found, starts(at));
    return _mm_movemask_epi8(found) != 0;
}

#else

static bool is_worth_a_look(const char *at, const char *end)
{
    (void)at;
    (void)end;
    return true;
}

#endif

bool log_may_be_error_slice(struct slice line)
{
    if (line.size < FIRST_QUOTE + BEHIND_QUOTE)
        return false;
    const char *first = line.bytes + FIRST_QUOTE, *end = line.bytes + line.size;
    return is_worth_a_look(first, end) && has_candidate(first, end);
}
