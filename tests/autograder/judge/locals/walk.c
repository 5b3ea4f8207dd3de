#include "walk.h"

#include <ctype.h>
#include <string.h>

const char *walk_skip(const char *c)
{
    while (isspace((unsigned char)*c))
        c++;
    return c;
}

const char *walk_closing(const char *c, const char *end)
{
    int depth = 0;
    for (; c < end; c++) {
        depth += (*c == '(' || *c == '[' || *c == '{') -
                 (*c == ')' || *c == ']' || *c == '}');
        if (depth <= 0)
            break;
    }
    return c;
}

const char *walk_outer(const char *c, const char *end, char wanted)
{
    while (c < end && *c != wanted)
        c = (*c == '(' || *c == '[' || *c == '{') ? walk_closing(c, end) + 1
                                                  : c + 1;
    return c < end ? c : end;
}

bool walk_is_word(const char *c, const char *word)
{
    size_t size = strlen(word);
    return strncmp(c, word, size) == 0 && !source_names(c[size]);
}

const char *walk_word_end(const char *c)
{
    while (source_names(*c))
        c++;
    return c;
}

const char *walk_statement_end(const struct walk *walk, const char *c)
{
    const char *end = walk_outer(c, walk->end, ';');
    return end < walk->end ? end + 1 : end;
}

const char *walk_branch(struct walk *walk, const char *c)
{
    state_trust(&walk->scope->now, false);
    return walk_statement(walk, walk_skip(c));
}
