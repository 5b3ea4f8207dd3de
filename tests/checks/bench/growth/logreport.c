/* How logreport grows: with the lines of a log, with its different paths, with
 * the length of a line. */
#include "log_parser.h"
#include "logreport/tally.h"
#include "sizes.h"

/* Writes a log whose line number i asks for the path that `write_path` writes.
 */
static void write_log(int64_t size,
                      void (*write_path)(FILE *log, int64_t number))
{
    FILE *log = fopen(sizes_scratch, "wb");
    for (int64_t i = 0; log && i < size; i++) {
        fputs("192.0.2.7 - - [14/Feb/2025:10:12:13 +0100] \"GET /", log);
        write_path(log, i);
        fprintf(log, " HTTP/1.1\" %d 5316\n", i % 25 == 0 ? 404 : 200);
    }
    if (!log || fclose(log) != 0)
        exit(EXIT_FAILURE);
}

static void write_few(FILE *log, int64_t number)
{
    fprintf(log, "%lld", (long long)(number % 100));
}

static void write_number(FILE *log, int64_t number)
{
    fprintf(log, "%lld", (long long)number);
}

/* "Aa" and "BB" have the same hash where each letter counts 31 times as much as
 * the next, as in many programs, and so has every row of them. */
static void write_alike(FILE *log, int64_t number)
{
    for (int bit = 0; bit < 20; bit++)
        fputs(number >> bit & 1 ? "BB" : "Aa", log);
}

static void few_paths(int64_t size)
{
    write_log(size, write_few);
}

static void many_paths(int64_t size)
{
    write_log(size, write_number);
}

static void paths_alike(int64_t size)
{
    write_log(size, write_alike);
}

/* A single line, and a letter of its path for each item. */
static int64_t line_size;

static void write_long(FILE *log, int64_t number)
{
    for (int64_t i = number; i < line_size; i++)
        fputc('a', log);
}

static void long_line(int64_t size)
{
    line_size = size;
    write_log(1, write_long);
}

/* As main.c does. */
static void report(bool tallied, int64_t top)
{
    const struct options options = {.top = top, .slow = -1, .format = formats};
    struct log_report found = {.not_found = 0};
    struct value error;
    struct tally tally;
    struct iterator *lines = &log_lines(log_file(sizes_scratch))->base;
    tally_begin(&tally, &options);
    if (tallied) {
        struct iterator *counted = tally_lines(lines, &tally);
        iter_drop(lines);
        lines = counted;
    }
    struct iterator *errors = log_errors(ITERABLE(lines));
    iter_drop(lines);
    if (log_count(ITERABLE(errors), &found, &error) != ITER_STOP)
        exit(EXIT_FAILURE);
    iter_drop(errors);
    paths_sort(&tally.paths);
    tally_end(&tally);
}

static void errors_only(int64_t size)
{
    (void)size;
    report(false, 0);
}

static void top(int64_t size)
{
    (void)size;
    report(true, 10);
}

static const struct sizes_row rows[] = {
    {"log: a line", errors_only, few_paths, 0},
    {"log: a line, --top", top, few_paths, 0},
    {"log: a new path, --top", top, many_paths, 0},
    {"log: a path chosen to collide", top, paths_alike, 0},
    {"log: a byte of a line", errors_only, long_line, 0},
    {"log: a byte of a line, --top", top, long_line, 0},
};

SIZES_MAIN(rows)
