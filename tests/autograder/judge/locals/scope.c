#include "scope.h"

#include "judge/code/code.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_PENDING = 8 };

void state_join(struct state *state, const struct state *other)
{
    if (other->dead)
        return;
    if (state->dead) {
        *state = *other;
        return;
    }
    for (int i = 0; i < MOST_LOCALS; i++) {
        enum holds mine = state->of[i].holds, theirs = other->of[i].holds;
        const char *yield =
            state->of[i].yield ? state->of[i].yield : other->of[i].yield;
        if (mine == theirs)
            continue;
        state->of[i].holds = yield ? HOLDS_MAYBE : HOLDS_SET;
        state->of[i].yield = yield;
    }
}

void state_trust(struct state *state, bool is_loop)
{
    for (int i = 0; i < MOST_LOCALS; i++) {
        bool never_set = state->of[i].holds == HOLDS_UNSET;
        if (state->of[i].holds == HOLDS_MAYBE ||
            (never_set && !state->of[i].yield && !is_loop)) {
            state->of[i].holds = HOLDS_SET;
            state->of[i].yield = NULL;
        }
    }
}

void scope_declare(struct scope *scope, const char *name, size_t size,
                   enum holds holds)
{
    if (scope->count >= MOST_LOCALS)
        return;
    scope->locals[scope->count] = (struct local){.name = name, .size = size};
    scope->now.of[scope->count].holds = holds;
    scope->now.of[scope->count].yield = NULL;
    scope->count++;
}

void scope_resume(struct scope *scope, const char *yield)
{
    scope->now.dead = false;
    for (int i = 0; i < scope->count; i++) {
        bool older = i < scope->begun_count;
        scope->now.of[i].holds = older ? scope->begun.of[i].holds : HOLDS_UNSET;
        scope->now.of[i].yield =
            scope->now.of[i].holds == HOLDS_SET ? NULL : yield;
    }
}

static int find(const struct scope *scope, const char *name, size_t size)
{
    for (int i = scope->count - 1; i >= 0; i--)
        if (scope->locals[i].size == size &&
            strncmp(scope->locals[i].name, name, size) == 0)
            return i;
    return -1;
}

static void set(struct scope *scope, int i)
{
    scope->now.of[i].holds = HOLDS_SET;
    scope->now.of[i].yield = NULL;
}

void scope_set(struct scope *scope, const char *from, const char *to)
{
    while (to > from && isspace((unsigned char)to[-1]))
        to--;
    int i = find(scope, from, (size_t)(to - from));
    if (i >= 0)
        set(scope, i);
}

/* Does that word stand in front, and perhaps a parenthesis or a star between?
 */
static bool follows(const char *from, const char *c, const char *word)
{
    size_t size = strlen(word);
    const char *last = code_before(c, from);
    while (last && (*last == '(' || *last == '*'))
        last = code_before(last, from);
    return last && (size_t)(last + 1 - from) >= size &&
           strncmp(last + 1 - size, word, size) == 0;
}

/* Is the name at `c` that of a member, a struct, or only measured? */
static bool is_no_variable(const char *from, const char *c)
{
    const char *last = code_before(c, from);
    bool member = last && (*last == '.' ||
                           (*last == '>' && last > from && last[-1] == '-'));
    return member || follows(from, c, "struct") || follows(from, c, "enum") ||
           follows(from, c, "sizeof") || follows(from, c, "(void)");
}

/* Is its address taken? Then somebody else may set it. In front of the & may
 * stand a cast, but no operand. */
static bool is_address(const char *from, const char *c)
{
    const char *and = code_before(c, from);
    while (and&&*and == '(')
        and = code_before(and, from);
    if (!and || *and != '&')
        return false;
    const char *last = code_before(and, from);
    bool cast = last && last > from && last[0] == ')' && last[-1] == '*';
    return !last || cast ||
           !(*last == '&' || *last == ')' || source_names(*last));
}

static bool is_assigned(const char *end)
{
    end += strspn(end, " \t\n");
    while (*end == '.' || *end == '[') { /* a part of it */
        end += *end == '[' ? strcspn(end, "]") + 1 : 1;
        end += strspn(end, " \t\n");
        while (source_names(*end))
            end++;
        end += strspn(end, " \t\n");
    }
    return end[0] == '=' && end[1] != '=';
}

/* Where the value ends that is assigned: before a comma or a bracket that was
 * open before. */
static const char *value_end(const char *c, const char *to)
{
    int depth = 0;
    for (; c < to; c++) {
        depth += (*c == '(' || *c == '[' || *c == '{') -
                 (*c == ')' || *c == ']' || *c == '}');
        if (depth < 0 || (depth == 0 && *c == ','))
            break;
    }
    return c;
}

static void read_local(struct scope *scope, int i, const char *place)
{
    if (scope->now.dead || scope->read || scope->now.of[i].holds == HOLDS_SET)
        return;
    scope->read = place;
    scope->yield = scope->now.of[i].yield;
    scope->local = scope->locals[i];
}

/* Is the name at `c` that of a macro, which may do anything with what it is
 * given? */
static bool is_macro(const struct scope *scope, const char *c, const char *end)
{
    if (*end != '(' || strncmp(c, "ITERABLE", 8) == 0)
        return false;
    char *own = text_format("#define %.*s(", (int)(end - c), c);
    bool defined = strstr(text_string(&scope->source->code), own) != NULL;
    free(own);
    while (c < end && !islower((unsigned char)*c))
        c++;
    return c == end || defined;
}

void scope_set_all(struct scope *scope, const char *from, const char *to)
{
    for (const char *c = from, *end; c < to; c = end) {
        end = c + 1;
        while (source_names(*c) && end < to && source_names(*end))
            end++;
        scope_set(scope, c, end);
    }
}

/* Assignments whose value is not over yet. */
struct pending {
    struct {
        int local;
        const char *end;
    } of[MOST_PENDING];
    int count;
};

static void settle(struct scope *scope, struct pending *pending, const char *c)
{
    while (pending->count > 0 && pending->of[pending->count - 1].end <= c)
        set(scope, pending->of[--pending->count].local);
}

void scope_expression(struct scope *scope, const char *from, const char *to)
{
    struct pending pending = {.count = 0};
    for (const char *c = from, *end; c < to; c = end) {
        end = c + 1;
        settle(scope, &pending, c);
        if (!source_names(*c))
            continue;
        while (end < to && source_names(*end))
            end++;
        if (is_macro(scope, c, end)) {
            const char *arguments = end;
            end = value_end(end, to);
            scope_set_all(scope, arguments, end);
            continue;
        }
        int i = find(scope, c, (size_t)(end - c));
        if (i < 0 || is_no_variable(from, c))
            continue;
        bool assigned = is_assigned(end);
        if (!assigned && !is_address(from, c))
            read_local(scope, i, c);
        if (assigned && pending.count < MOST_PENDING) {
            pending.of[pending.count].local = i;
            pending.of[pending.count++].end =
                value_end(end + strcspn(end, "=") + 1, to);
        } else {
            set(scope, i);
        }
    }
    settle(scope, &pending, to);
}
