/* Lesson 8: live logs. This is only the calling side: make example-8 links it
 * with your file. */
#include "example.h"

#include <stdio.h>

void print_lines(struct iterator *lines)
{
    struct loop_end end;
    FOR_EACH(line, lines, end)
        value_print(line);
    iter_drop(lines);
}

static const char *const three_pieces[] = {"\"GET /\" 40", "4 512\n\"GET",
                                           " /a\" 200 7\n"};

static void piece_by_piece(void)
{
    /* [borrowed] */
    struct buffer buffer = buffer_new();
    for (int i = 0; i < 3; i++) {
        struct value line, piece = value_str(three_pieces[i]);
        buffer_add(&buffer, piece);
        if (buffer_line(&buffer, &line) == ITER_STOP)
            line = value_str("not yet");
        value_print(line);
    }
    buffer_free(&buffer);
    /* [borrowed] */
}

static void whole_ones(void)
{
    /* [lines] */
    struct iterable *pieces =
        list_of(value_str("one\ntw"), value_str("o\n"), value_str("three"));
    struct iterator *lines = whole_lines(pieces);
    struct loop_end end;
    FOR_EACH(line, lines, end)
        value_print(line);
    iter_drop(lines);
    container_free(pieces);
    /* [lines] */
}

/* print(next(counts)) */
static void show_next(struct generator *counts)
{
    struct value count;
    if (iter_next(&counts->base, &count) == ITER_NEXT)
        value_print(count);
}

/* print(counts.send(seconds)) */
static void show_send(struct generator *counts, int64_t seconds)
{
    struct value count;
    if (gen_send(counts, value_int(seconds), &count) == ITER_NEXT)
        value_print(count);
}

static void errors_of_a_minute(void)
{
    /* [counts] */
    struct generator *counts = last_minute();
    show_next(counts);
    show_send(counts, 0);
    show_send(counts, 10);
    show_send(counts, 59);
    show_send(counts, 60);
    show_send(counts, 70);
    show_send(counts, 65);
    iter_drop(&counts->base);
    /* [counts] */
}

int main(void)
{
    piece_by_piece();
    whole_ones();
    follow_files();
    errors_of_a_minute();
    print_batches();
    return 0;
}
