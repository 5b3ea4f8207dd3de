#include "columns.h"

#include "fold.h"
#include "judge/decide/text.h"
#include "phrase.h"
#include "state.h"

#include <stdlib.h>
#include <string.h>

/* Of a long run the first calls and the last; of what one call leads to, as
 * many lines. */
enum { FIRST = 12, LAST = 18, INSIDE = 80, DEEPEST = 8 };

struct columns {
    const struct screen *screen;
    struct states states;
    bool two;
    int left, right; /* where they begin */
    bool failed;     /* is this the step that failed? */
    int depth;       /* of who is asked */
    size_t lines;    /* right of this call */
    char *waiting;   /* a text of the left column, for one beside it */
    char *answer;    /* the same of the right one */
};

/* A text in lines, all with what stands before them: from a column on, broken
 * where another one ends. */
static char *lines_of(const char *text, int start, int end)
{
    struct wrapping how = {.columns = end,
                           .start = start,
                           .hang = start + 2 < end ? start + 2 : start,
                           .code = true};
    char *wrapped = text_wrap(text, &how);
    for (char *tie = wrapped; (tie = strchr(tie, *EVENT_TIE));)
        *tie = ' ';
    char *lines = text_format("%*s%s", start, "", wrapped);
    free(wrapped);
    return lines;
}

/* What belongs together, side by side if there are two columns. */
static void print_row(const struct columns *columns, const char *left,
                      const char *right, int start)
{
    FILE *out = columns->screen->out;
    const char *paint =
        columns->failed && left ? screen_paint(columns->screen, PAINT_BAD) : "";
    const char *plain =
        *paint ? screen_paint(columns->screen, PAINT_PLAIN) : "";
    int end = columns->two ? columns->right - 1 : columns->screen->columns;
    char *lefts = left ? lines_of(left, columns->left, end) : NULL;
    char *rights =
        right ? lines_of(right, start, columns->screen->columns) : NULL;
    char *l = lefts, *r = rights;
    for (bool more = true; more;) {
        const char *one = text_line(&l), *other = NULL;
        if (columns->two || !one)
            other = text_line(&r);
        if (columns->two && other)
            fprintf(out, "%s%s%s%*s%s\n", paint, one ? one : "", plain,
                    columns->right - text_width(one ? one : ""), "",
                    other + columns->right);
        else if (one || other)
            fprintf(out, "%s%s%s\n", one ? paint : "", one ? one : other,
                    one ? plain : "");
        more = one || other;
    }
    free(lefts);
    free(rights);
}

static void flush(struct columns *columns)
{
    if (columns->answer && !columns->two) {
        print_row(columns, NULL, columns->answer, columns->right);
        free(columns->answer);
        columns->answer = NULL;
    }
    if (columns->waiting || columns->answer)
        print_row(columns, columns->waiting, columns->answer, columns->right);
    free(columns->waiting);
    free(columns->answer);
    columns->waiting = columns->answer = NULL;
}

/* Waits for what stands beside it. */
static void put_left(struct columns *columns, char *text)
{
    if (columns->waiting)
        flush(columns);
    columns->waiting = text;
}

/* Is this call's part of the right column full? Says so, once. */
static bool is_full(struct columns *columns)
{
    if (++columns->lines == INSIDE + 1) {
        flush(columns);
        print_row(columns, NULL, "... and so on, until:", columns->right);
    }
    return columns->lines > INSIDE;
}

/* What is done by who is asked, two columns further for each depth. */
static void put_right(struct columns *columns, int more, char *text)
{
    int depth = columns->depth < DEEPEST ? columns->depth : DEEPEST;
    if (!is_full(columns)) {
        if (columns->answer)
            flush(columns);
        print_row(columns, columns->waiting, text,
                  columns->right + 2 * depth + more);
        free(columns->waiting);
        columns->waiting = NULL;
    }
    free(text);
}

/* The answer to the caller, beside which stands what came. */
static void put_answer(struct columns *columns, char *text)
{
    if (columns->depth > 0) {
        put_right(columns, 0, text);
        return;
    }
    if (!is_full(columns))
        flush(columns);
    free(columns->answer);
    columns->answer = text;
}

/* Whoever is not asked, but asks, is the caller. */
static void put_print(struct columns *columns, char *text)
{
    if (columns->depth > 0) {
        put_right(columns, 0, text);
        return;
    }
    flush(columns);
    put_left(columns, text_format("   %s", text));
    free(text);
}

static void print_state(struct columns *columns)
{
    char *text = states_news(&columns->states);
    if (text)
        put_right(columns, columns->depth > 0, text);
}

static void print_cut(struct columns *columns, const char *count)
{
    char *text = text_format("(After %s questions, nothing more is recorded "
                             "until the next step.)",
                             count);
    flush(columns);
    print_row(columns, NULL, text, columns->right);
    free(text);
}

static void print_hidden(struct columns *columns)
{
    if (columns->states.hidden.length == 0)
        return;
    char *text =
        text_format("Not shown: %s.", columns->states.hidden.bytes + 2);
    fputc('\n', columns->screen->out);
    screen_say(columns->screen, text);
}

static void print_event(struct columns *columns, const struct event *event)
{
    const char *const *parts = event->parts, *word = event->word;
    if (strcmp(word, "member") == 0) {
        states_member(&columns->states, parts[0], parts[1]);
        return;
    }
    if (strcmp(word, "hidden") == 0) {
        states_hide(&columns->states, parts[0]);
        return;
    }
    print_state(columns);
    char *told = phrase_of(event);
    if (told)
        put_right(columns, 0, told);
    if (strcmp(word, "gone") == 0)
        states_forget(&columns->states, parts[0]);
    columns->depth += strcmp(word, "release") == 0;
    if (strcmp(word, "call") == 0) {
        columns->depth = 0;
        columns->lines = 0;
        flush(columns);
        put_left(columns, text_format("%s", parts[0]));
    } else if (strcmp(word, "ask") == 0) {
        put_right(columns, 0, phrase_ask(event));
        columns->depth++;
    } else if (strcmp(word, "answer") == 0) {
        columns->depth -= columns->depth > 0;
        put_answer(columns, phrase_answer(event));
    } else if (strcmp(word, "object") == 0) {
        states_begin(&columns->states, parts[0], columns->depth == 0);
    } else if (strcmp(word, "released") == 0) {
        columns->depth -= columns->depth > 0;
    } else if (strcmp(word, "printed") == 0) {
        put_print(columns, text_format("prints %s", parts[0]));
    } else if (strcmp(word, "skipped") == 0) {
        put_print(columns, text_format("... %s lines ...", parts[0]));
    } else if (strcmp(word, "cut") == 0) {
        print_cut(columns, parts[0]);
    } else if (strcmp(word, "came") == 0 && *parts[1]) {
        if (columns->waiting && !columns->answer &&
            text_begins(columns->waiting, "gen_close("))
            columns->answer = text_format("(no line of its body runs)");
        put_left(columns, text_format("   %s", parts[1]));
        flush(columns);
    }
}

static size_t calls_in(const struct fold *fold)
{
    size_t count = 0;
    for (size_t i = 0; i < fold->count; i++)
        count += !fold->lines[i].left_out &&
                 strcmp(fold->lines[i].event.word, "call") == 0;
    return count;
}

/* Says how many are folded away here: calls, or questions. */
static void print_alike(struct columns *columns, const struct fold_line *line)
{
    char *text = text_format("... %zu more like that ...", line->alike);
    print_state(columns);
    if (strcmp(line->event.word, "call") == 0) {
        flush(columns);
        put_left(columns, text);
        flush(columns);
    } else {
        put_right(columns, 0, text);
    }
}

static void print_left_out(struct columns *columns, size_t count)
{
    flush(columns);
    put_left(columns, text_format("... %zu calls ...", count));
    flush(columns);
}

static void print_top(const struct columns *columns)
{
    const struct screen *screen = columns->screen;
    if (!columns->two)
        return;
    fputs(screen_paint(screen, PAINT_QUIET), screen->out);
    print_row(columns, "caller", "iterators, generators", columns->right);
    fputs(screen_paint(screen, PAINT_PLAIN), screen->out);
}

void columns_print(const struct screen *screen, char *trace, bool failed)
{
    bool two = screen->columns >= COLUMNS_FOR_TWO;
    struct columns columns = {.screen = screen,
                              .two = two,
                              .left = 2,
                              .right = two ? screen->columns * 7 / 16 : 6};
    struct fold fold;
    fold_read(&fold, trace);
    size_t count = calls_in(&fold), call = 0;
    bool is_long = count > FIRST + LAST + 1;
    print_top(&columns);
    for (size_t i = 0; i < fold.count; i++) {
        const struct fold_line *line = &fold.lines[i];
        bool is_call = strcmp(line->event.word, "call") == 0;
        call += is_call && !line->left_out;
        bool shown = !is_long || call <= FIRST || call > count - LAST;
        if (shown && line->alike > 0)
            print_alike(&columns, line);
        if (line->left_out && strcmp(line->event.word, "gone") == 0)
            states_forget(&columns.states, line->event.parts[0]);
        if (line->left_out)
            continue;
        if (shown && is_call) {
            print_state(&columns);
            flush(&columns);
            columns.failed = failed && call == count;
        }
        if (shown)
            print_event(&columns, &line->event);
        else if (is_call && call == FIRST + 1)
            print_left_out(&columns, count - FIRST - LAST);
    }
    fold_free(&fold);
    print_state(&columns);
    flush(&columns);
    print_hidden(&columns);
    states_free(&columns.states);
}
