#include "fold.h"

#include "judge/decide/fail.h"
#include "judge/decide/text.h"

#include <stdlib.h>
#include <string.h>

/* What comes so often in a row is folded; that many stay in front, or, of more
 * than so many that take turns, one of each, and one behind. */
enum { OFTEN = 6, SHOWN = 3, MOST_TURNS = 64 };

static bool is(const struct fold_line *line, const char *word)
{
    return strcmp(line->event.word, word) == 0;
}

/* Where the questions of a depth begin, or, at -1, the calls; and the end. */
struct groups {
    size_t *starts;
    size_t count, capacity;
};

static void add_start(struct groups *groups, size_t at)
{
    groups->starts = grow(groups->starts, groups->count, &groups->capacity,
                          sizeof *groups->starts);
    groups->starts[groups->count++] = at;
}

/* The same but for values: who, how, at which line, and what kind of answer. */
static bool lines_alike(const struct fold_line *a, const struct fold_line *b)
{
    const char *const *x = a->event.parts, *const *y = b->event.parts;
    if (strcmp(a->event.word, b->event.word) != 0 || a->depth != b->depth)
        return false;
    if (is(a, "came"))
        return text_begins(x[1], "ITER_") == text_begins(y[1], "ITER_");
    if (is(a, "printed") || is(a, "skipped"))
        return true;
    if (strcmp(x[0], y[0]) != 0)
        return false;
    if (is(a, "ask"))
        return strcspn(x[1], " ") == strcspn(y[1], " ") &&
               strncmp(x[1], y[1], strcspn(x[1], " ")) == 0 &&
               strcmp(x[2], y[2]) == 0;
    return !is(a, "answer") ||
           (strcmp(x[1], y[1]) == 0 && strcmp(x[3], y[3]) == 0);
}

static bool groups_alike(const struct fold *fold, const struct groups *groups,
                         size_t a, size_t b)
{
    size_t from = groups->starts[a], other = groups->starts[b];
    size_t size = groups->starts[a + 1] - from;
    if (groups->starts[b + 1] - other != size)
        return false;
    for (size_t i = 0; i < size; i++)
        if (!lines_alike(&fold->lines[from + i], &fold->lines[other + i]))
            return false;
    return true;
}

/* From group `first` on, up to `end`, how many are like the one `turns` before
 * them? */
static size_t length_of_run(const struct fold *fold,
                            const struct groups *groups, size_t first,
                            size_t end, size_t turns)
{
    size_t at = first + turns;
    while (at < end && groups_alike(fold, groups, at - turns, at))
        at++;
    return at - first;
}

/* Leaves out some groups. */
static void leave_out(struct fold *fold, const struct groups *groups,
                      size_t first, size_t count)
{
    size_t from = groups->starts[first], to = groups->starts[first + count];
    fold->lines[from].alike = count;
    for (size_t i = from; i < to; i++)
        fold->lines[i].left_out = true;
}

/* Folds what repeats itself after at most so many groups; and what does so
 * within these. */
static void fold_groups(struct fold *fold, const struct groups *groups,
                        size_t first, size_t end, size_t most)
{
    while (first < end) {
        size_t turns = 1, times = 0;
        for (; turns <= most && first + OFTEN * turns <= end; turns++) {
            times = length_of_run(fold, groups, first, end, turns) / turns;
            if (times >= OFTEN)
                break;
        }
        if (times < OFTEN) {
            first++;
            continue;
        }
        size_t behind = first + times * turns,
               left = first + (turns > SHOWN ? 1 : SHOWN) * turns;
        leave_out(fold, groups, left, behind - turns - left);
        fold_groups(fold, groups, first, left, turns - 1);
        fold_groups(fold, groups, behind - turns, behind, turns - 1);
        first = behind;
    }
}

static void fold_range(struct fold *fold, size_t from, size_t to, int depth)
{
    struct groups groups = {0};
    for (size_t i = from; i < to; i++)
        if (depth < 0
                ? is(&fold->lines[i], "call")
                : is(&fold->lines[i], "ask") && fold->lines[i].depth == depth)
            add_start(&groups, i);
    size_t count = groups.count;
    while (depth >= 0 && to > from && is(&fold->lines[to - 1], "came"))
        to--;
    if (count > 0)
        add_start(&groups, to);
    fold_groups(fold, &groups, 0, count, MOST_TURNS);
    for (size_t i = 0; i < count; i++)
        if (!fold->lines[groups.starts[i]].left_out)
            fold_range(fold, groups.starts[i] + 1, groups.starts[i + 1],
                       depth + 1);
    free(groups.starts);
}

void fold_read(struct fold *fold, char *trace)
{
    char *text;
    int depth = 0;
    *fold = (struct fold){0};
    while ((text = text_line(&trace))) {
        fold->lines = grow(fold->lines, fold->count, &fold->capacity,
                           sizeof *fold->lines);
        struct fold_line *line = &fold->lines[fold->count++];
        *line = (struct fold_line){0};
        event_read(&line->event, text);
        if (is(line, "call"))
            depth = 0;
        depth -= (is(line, "answer") || is(line, "released")) && depth > 0;
        line->depth = depth;
        depth += is(line, "ask") || is(line, "release");
    }
    fold_range(fold, 0, fold->count, -1);
}

void fold_free(struct fold *fold)
{
    free(fold->lines);
    *fold = (struct fold){0};
}
