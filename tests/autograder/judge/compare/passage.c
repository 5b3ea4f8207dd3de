#include "passage.h"

#include "judge/decide/fail.h"
#include "judge/decide/source.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* Of signs, only those of two bytes that C has: i ++ is i++, a = +b no a += b.
 */
static bool is_pair(const char *c)
{
    return (c[1] == '=' && strchr("+-*/%&|^<>!=", *c)) ||
           (c[0] == c[1] && strchr("+-&|<>", *c)) ||
           (c[0] == '-' && c[1] == '>');
}

static const char *end_of_token(const char *c, const char *end)
{
    const char *after = source_skip_unread(c);
    if (after == c) {
        bool number = isdigit((unsigned char)*c);
        while (after < end &&
               (source_names(*after) || (number && *after == '.')))
            after++;
    }
    if (after == c)
        after += c + 1 < end && is_pair(c) ? 2 : 1;
    return after < end ? after : end;
}

static void add_line(struct passage *passage, const char *at)
{
    passage->lines = grow(passage->lines, passage->line_count,
                          &passage->line_capacity, sizeof *passage->lines);
    passage->lines[passage->line_count++] = (struct line){
        .at = at, .size = strcspn(at, "\n"), .first = passage->count};
}

static void add_token(struct passage *passage, const char *c, const char *after)
{
    passage->tokens = grow(passage->tokens, passage->count, &passage->capacity,
                           sizeof *passage->tokens);
    passage->tokens[passage->count++] = (struct token){
        .at = c, .size = (size_t)(after - c), .line = passage->line_count - 1};
}

void passage_add(struct passage *passage, const char *start, const char *end)
{
    const char *line = start;
    bool listed = false;
    for (const char *c = start, *after; c < end; c = after) {
        after = c + 1;
        if (*c == '\n') {
            line = after;
            listed = false;
        }
        if (isspace((unsigned char)*c))
            continue;
        after = end_of_token(c, end);
        if (*c != '/' || after - c < 2 || (c[1] != '/' && c[1] != '*')) {
            if (!listed)
                add_line(passage, line);
            listed = true;
            add_token(passage, c, after);
        }
        for (const char *over = c; over < after; over++)
            if (*over == '\n') {
                line = over + 1;
                listed = false;
            }
    }
}

bool passage_begins_line(const struct passage *passage, size_t token)
{
    return token == passage->count ||
           passage->lines[passage->tokens[token].line].first == token;
}

size_t passage_line(const struct passage *passage, size_t token)
{
    return token == passage->count ? passage->line_count
                                   : passage->tokens[token].line;
}

bool token_same(const struct token *one, const struct token *other)
{
    return one->size == other->size &&
           memcmp(one->at, other->at, one->size) == 0;
}

void passage_free(struct passage *passage)
{
    free(passage->tokens);
    free(passage->lines);
    *passage = (struct passage){0};
}
