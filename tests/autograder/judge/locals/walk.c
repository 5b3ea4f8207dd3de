#include "walk.h"

const char *walk_outer(const char *c, const char *end, char wanted)
{
    while (c < end && *c != wanted)
        c = (*c == '(' || *c == '[' || *c == '{') ? code_close(c, end) + 1
                                                  : c + 1;
    return c < end ? c : end;
}

const char *walk_statement_end(const struct walk *walk, const char *c)
{
    const char *end = walk_outer(c, walk->end, ';');
    return end < walk->end ? end + 1 : end;
}

const char *walk_branch(struct walk *walk, const char *c)
{
    state_trust(&walk->scope->now, false);
    return walk_statement(walk, code_skip(c));
}
