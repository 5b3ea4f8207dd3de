#include "walk.h"

#include <string.h>

static bool is_endless(const char *from, const char *to)
{
    from = code_skip(from);
    return from >= to || code_is_word(from, "true") ||
           (*from == '1' && code_skip(from + 1) >= to);
}

/* A loop's parts, each from its first byte to the one behind its last. */
struct loop {
    const char *test, *test_end, *step, *step_end, *body;
    const char *item, *item_end; /* what every round sets, or NULL */
    bool is_finite;              /* though it has no test */
    bool tests_last;             /* do ... while */
};

/* Loops in loops, each walked along twice: so many, and no more. */
enum { MOST_ROUNDS = 4 };

/* Once with what was known before, once with what comes back from its end. */
static const char *loop(struct walk *walk, const struct loop *parts)
{
    struct scope *scope = walk->scope;
    struct ways ways = {.broken.dead = true}, *outside = walk->ways;
    struct state left = {.dead = true};
    const char *end = parts->body;
    walk->ways = &ways;
    int rounds = walk->rounds++ < MOST_ROUNDS ? 2 : 1;
    for (int round = 0; round < rounds && (round == 0 || !scope->now.dead);
         round++) {
        ways.continued.dead = true;
        if (!parts->tests_last) {
            scope_expression(scope, parts->test, parts->test_end);
            state_join(&left, &scope->now);
        }
        if (parts->item)
            scope_set(scope, parts->item, parts->item_end);
        state_trust(&scope->now, true);
        end = walk_statement(walk, code_skip(parts->body));
        state_join(&scope->now, &ways.continued);
        scope_expression(scope, parts->step, parts->step_end);
        if (parts->tests_last) {
            const char *test = walk_outer(end, walk->end, ';');
            scope_expression(scope, end, test);
            state_join(&left, &scope->now);
        }
    }
    if (!parts->tests_last && !parts->is_finite &&
        is_endless(parts->test, parts->test_end))
        left.dead = true;
    walk->rounds--;
    walk->ways = outside;
    scope->now = left;
    state_join(&scope->now, &ways.broken);
    return end;
}

const char *walk_while(struct walk *walk, const char *c)
{
    const char *open = code_skip(c + 5), *close = code_close(open, walk->end);
    return loop(walk, &(struct loop){.test = open + 1,
                                     .test_end = close,
                                     .step = close,
                                     .step_end = close,
                                     .body = close + 1});
}

const char *walk_do(struct walk *walk, const char *c)
{
    const char *body = c + 2;
    c = loop(walk, &(struct loop){.step = body,
                                  .step_end = body,
                                  .body = body,
                                  .tests_last = true});
    return walk_outer(c, walk->end, ';') + 1;
}

const char *walk_for(struct walk *walk, const char *c)
{
    int count = walk->scope->count;
    const char *open = code_skip(c + 3), *close = code_close(open, walk->end);
    const char *test = walk_statement(walk, code_skip(open + 1));
    const char *test_end = walk_outer(test, close, ';');
    const char *step = test_end < close ? test_end + 1 : close;
    c = loop(walk, &(struct loop){.test = test,
                                  .test_end = test_end,
                                  .step = step,
                                  .step_end = close,
                                  .body = close + 1});
    walk->scope->count = count;
    return c;
}

const char *walk_switch(struct walk *walk, const char *c)
{
    struct scope *scope = walk->scope;
    const char *open = code_skip(c + 6), *close = code_close(open, walk->end);
    struct ways ways = {.broken.dead = true};
    struct ways *outside = walk->ways;
    scope_expression(scope, open, close);
    ways.entry = scope->now;
    ways.continued.dead = true;
    scope->now.dead = true;
    walk->ways = &ways;
    c = walk_statement(walk, code_skip(close + 1));
    walk->ways = outside;
    state_join(&scope->now, &ways.broken);
    state_join(&scope->now, &ways.entry); /* no case may fit */
    if (outside)
        state_join(&outside->continued, &ways.continued);
    return c;
}

const char *walk_gen_for_each(struct walk *walk, const char *c)
{
    struct scope *scope = walk->scope;
    const char *open = c + strcspn(c, "("),
               *close = code_close(open, walk->end);
    const char *held = walk_outer(open + 1, close, ',') + 1;
    const char *item = walk_outer(held, close, ',') + 1;
    const char *source = walk_outer(item, close, ',') + 1;
    if (source >= close)
        return walk_statement_end(walk, c);
    scope_expression(scope, source, close);
    scope_set(scope, code_skip(held), item - 1);
    return loop(walk, &(struct loop){.test = held,
                                     .test_end = item - 1,
                                     .item = code_skip(item),
                                     .item_end = source - 1,
                                     .step = close,
                                     .step_end = close,
                                     .body = close + 1});
}

const char *walk_for_each(struct walk *walk, const char *c)
{
    struct scope *scope = walk->scope;
    int count = scope->count;
    const char *open = c + strcspn(c, "("),
               *close = code_close(open, walk->end);
    const char *item = code_skip(open + 1);
    const char *source = walk_outer(item, close, ',') + 1;
    const char *ended = walk_outer(source, close, ',');
    scope_expression(scope, source, ended);
    scope_set_all(scope, ended, close);
    scope_declare(scope, item, (size_t)(code_word_end(item) - item), HOLDS_SET);
    walk->loops++;
    c = loop(walk, &(struct loop){.test = close,
                                  .test_end = close,
                                  .is_finite = true,
                                  .item = item,
                                  .item_end = code_word_end(item),
                                  .step = close,
                                  .step_end = close,
                                  .body = close + 1});
    walk->loops--;
    scope->count = count;
    return c;
}
