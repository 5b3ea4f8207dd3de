#include "condition.h"

#include "judge/code/code.h"
#include "judge/decide/source.h"

#include <string.h>

/* Does the word `word` end at `last`? */
static bool ends_word(const char *last, const char *start, const char *word)
{
    size_t size = strlen(word);
    return last && (size_t)(last - start) + 1 >= size &&
           memcmp(last + 1 - size, word, size) == 0 &&
           (last + 1 - size == start || !source_names(last[-(ptrdiff_t)size]));
}

static bool compares(const char *c, const char *end)
{
    return *c == '<' || *c == '>' ||
           (end - c > 1 && strchr("=!", *c) && c[1] == '=');
}

static bool joins(const char *c)
{
    return (c[0] == '&' && c[1] == '&') || (c[0] == '|' && c[1] == '|');
}

/* Is it the "=" that stores? */
static bool stores(const char *c)
{
    return *c == '=' && c[1] != '=' && !strchr("=!<>+-*/%&|^", c[-1]);
}

/* Where "frame->status" begins, of which `last` is the last byte. */
static const char *begin_of_target(const char *last, const char *start)
{
    while (last > start && (source_names(*last) || strchr(".->*[]", *last)))
        last--;
    return last + 1;
}

bool condition_is(const struct piece *piece, const char *call)
{
    const char *end = piece_end(piece);
    const char *open = memchr(call, '(', (size_t)(end - call));
    const char *after = open ? code_close(open, end) : end;
    while (after < end && code_skip_to(++after, end) < end) {
        const char *right = code_skip_to(after, end);
        const char *left = code_before(call, piece->start);
        if (!left || left == piece->start || compares(right, end))
            return false;
        if (stores(left)) {
            left = code_before(left, piece->start);
            call = left ? begin_of_target(left, piece->start) : call;
            if (ends_word(code_before(call, piece->start), piece->start,
                          "bool"))
                return true;
            after = right - 1;
            continue;
        }
        if (*left == '!' || joins(left - 1) || joins(right))
            return !stores(left) && *left != '=';
        if (*left != '(' || *right != ')')
            return false;
        const char *word = code_before(left, piece->start);
        if (ends_word(word, piece->start, "while") ||
            ends_word(word, piece->start, "if"))
            return true;
        if (word && source_names(*word))
            return false;
        call = left;
        after = right;
    }
    return false;
}

/* An assignment that no parentheses of its own say is meant. */
static bool has_store(const char *open, const char *close)
{
    int depth = 0;
    for (const char *c = open + 1; c < close; c++) {
        depth += *c == '(' || *c == '[' || *c == '{';
        depth -= *c == ')' || *c == ']' || *c == '}';
        if (depth == 0 && stores(c))
            return true;
    }
    return false;
}

/* Is something compared between the two, in no brackets of its own, with a
 * status: ITER_NEXT, LOG_PARSED, TAIL_BYTES? */
static bool compares_status(const char *c, const char *end)
{
    bool found = false;
    for (; c < end && !strchr(",;)&|", *c); c++) {
        if (*c == '?' || (strchr("([", *c) && (c = code_close(c, end)) == end))
            return false;
        const char *right = compares(c, end) ? code_skip_to(c + 2, end) : end;
        found |= right < end &&
                 (text_begins(right, "ITER_") || text_begins(right, "LOG_") ||
                  text_begins(right, "TAIL_"));
    }
    return found;
}

/* What is meant to hold a yes or a no, says so, or is no status by its name. */
const char *condition_loses_status(const struct piece *piece)
{
    const char *end = piece_end(piece), *c = piece->start;
    for (; (c = code_find_word(c, end, "status")); c++) {
        const char *is = code_skip_to(code_word_end(c), end);
        const char *before = code_before(c, piece->start);
        if (is < end && stores(is) && compares_status(is + 1, end) &&
            !ends_word(before, piece->start, "bool"))
            return c;
    }
    return NULL;
}

const char *condition_switches(const struct piece *piece)
{
    const char *end = piece_end(piece);
    const char *c = code_find_word(piece->start, end, "GEN_BEGIN");
    while (c && (c = code_find_word(c + 1, end, "switch"))) {
        const char *open = memchr(c, '{', (size_t)(end - c));
        const char *close = open ? code_close(open, end) : end;
        if (close < end && (code_find_word(open, close, "GEN_YIELD") ||
                            code_find_word(open, close, "GEN_YIELD_FROM")))
            return c;
    }
    return NULL;
}

const char *condition_stores(const struct piece *piece)
{
    static const char *const words[] = {"while", "if", NULL};
    const char *end = piece_end(piece);
    for (const char *const *word = words; *word; word++) {
        const char *c = piece->start;
        for (; (c = code_find_word(c, end, *word)); c++) {
            const char *open = code_open(c, end);
            const char *close = code_close(open, end);
            if (close < end && has_store(open, close))
                return c;
        }
    }
    return NULL;
}
