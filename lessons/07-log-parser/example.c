/* Lesson 7: a log parser. This is only the calling side: make example-7 links
 * it with your file. */
#include "example.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static const char access_log[] = "127.0.0.1 - - [14/Feb/2025:10:35:00 -0700] "
                                 "\"GET /index.html HTTP/1.1\" 200 1024\n"
                                 "127.0.0.1 - - [14/Feb/2025:10:36:00 -0700] "
                                 "\"POST /login HTTP/1.1\" 500 2048\n"
                                 "127.0.0.1 - - [14/Feb/2025:10:37:00 -0700] "
                                 "\"GET /home HTTP/1.1\" 404 512\n";

static const char traps[] =
    "::1 - - [14/Feb/2025:10:35:00 -0700] \"GET /404.html HTTP/1.1\" 200 1\n"
    "::1 - - [14/Feb/2025:10:35:00 -0700] \"GET / HTTP/1.1\" 200 15000\n"
    "::1 - - [14/Feb/2025:10:35:00 -0500] \"GET / HTTP/1.1\" 200 7\n"
    "::1 - - [14/Feb/2025:10:35:00 -0700] \"GET /404 HTTP/1.1\" 500 7\n"
    "junk 404\n";

static const char timed[] =
    "::1 - - [14/Feb/2025:10:35:00 -0700] \"GET / HTTP/1.1\" 200 512 1800\n"
    "::1 - - [14/Feb/2025:10:35:01 -0700] "
    "\"GET /search HTTP/1.1\" 200 512 2400000\n"
    "::1 - - [14/Feb/2025:10:35:02 -0700] "
    "\"GET /film HTTP/1.1\" 200 7340032\n";

static void line_by_line(void)
{
    /* [by_hand] */
    struct block_reader *reader = block_open(log_text(access_log));
    struct slice line;
    while (block_line(reader, &line) == ITER_NEXT)
        value_print(slice_value(line));
    block_close(reader);
    /* [by_hand] */
}

static void any_byte(void)
{
    static const char odd[] = "one\r\n\n  two \nthree\0\xff";
    struct generator *lines = log_lines(log_bytes(odd, sizeof odd - 1));
    struct loop_end end;
    FOR_EACH(line, lines, end) {
        char text[64];
        value_repr(line, text, sizeof text);
        printf("%s\n", text);
    }
    iter_drop(&lines->base);
}

static void a_missing_file(void)
{
    /* [missing] */
    struct generator *lines = log_lines(log_file("no-such-folder/access.log"));
    struct value line;
    printf("made\n");
    if (iter_next(&lines->base, &line) == ITER_ERROR &&
        value_is_error(line, "FileNotFoundError"))
        printf("FileNotFoundError\n");
    show(&lines->base);
    iter_drop(&lines->base);
    /* [missing] */
}

/* What a test for the digits alone says; such a line must be a C string. */
static int guess(const char *line)
{
    if (strstr(line, "404"))
        return 404;
    return strstr(line, "500") ? 500 : 0;
}

static void print_status(int status, const char *end)
{
    if (status)
        printf("%d%s", status, end);
    else
        printf("None%s", end);
}

static void guessed_and_parsed(void)
{
    /* [traps] */
    struct generator *lines = log_lines(log_text(traps));
    struct loop_end end;
    FOR_EACH(line, lines, end) {
        char text[128];
        struct log_line fields;
        value_repr(line, text, sizeof text);
        bool parsed = log_parse(line, &fields) == LOG_PARSED;
        print_status(guess(text), " ");
        print_status(parsed ? fields.status : 0, "\n");
    }
    iter_drop(&lines->base);
    /* [traps] */
}

/* Says so whenever it is asked for a line. */
/* [told] */
struct told {
    struct iterator base;
    struct iterator *lines;
};

static enum iter_status told_next(struct iterator *self, struct value *out)
{
    struct told *told = (struct told *)self;
    enum iter_status status = iter_next(told->lines, out);
    if (status == ITER_NEXT)
        printf("reading\n");
    return status;
}

static void told_finalize(struct iterator *self)
{
    iter_drop(((struct told *)self)->lines);
}
/* [told] */

static struct iterator *told(struct iterable *source)
{
    static const struct iter_slots slots = {.name = "told",
                                            .iter = iter_self,
                                            .next = told_next,
                                            .finalize = told_finalize};
    struct told *told = iter_new(sizeof *told, &slots);
    told->lines = iter_of(source);
    return &told->base;
}

static void who_is_asked(void)
{
    /* [asked] */
    struct generator *lines = log_lines(log_text(access_log));
    struct iterator *source = told(ITERABLE(lines));
    struct iterator *errors = log_errors(ITERABLE(source));
    iter_drop(&lines->base);
    iter_drop(source);
    printf("made\n");
    show(errors);
    show(errors);
    show(errors);
    iter_drop(errors);
    /* [asked] */
}

static void the_report(void)
{
    /* [report] */
    struct generator *lines = log_lines(log_text(access_log));
    struct iterator *errors = log_errors(ITERABLE(lines));
    struct log_report report = {.not_found = 0, .server_errors = 0};
    struct value end;
    iter_drop(&lines->base);
    if (log_count(ITERABLE(errors), &report, &end) == ITER_ERROR)
        value_print(end);
    iter_drop(errors);
    printf("Error Report:\n");
    printf("404 Errors: %" PRId64 "\n", report.not_found);
    printf("500 Errors: %" PRId64 "\n", report.server_errors);
    /* [report] */
}

/* print(*log_count(lines).values()) */
static void print_counts(struct iterator *lines)
{
    struct log_report report = {.not_found = 0, .server_errors = 0};
    struct value end;
    log_count(ITERABLE(lines), &report, &end);
    printf("%" PRId64 " %" PRId64 "\n", report.not_found, report.server_errors);
}

static void only_once(void)
{
    /* [once] */
    struct generator *lines = log_lines(log_text(access_log));
    print_counts(&lines->base);
    print_counts(&lines->base);
    struct generator *again = log_lines(log_text(access_log));
    print_counts(&again->base);
    iter_drop(&lines->base);
    iter_drop(&again->base);
    /* [once] */
}

static void slow_ones(void)
{
    struct generator *lines = log_lines(log_text(timed));
    struct iterator *slow = slow_requests(ITERABLE(lines), 1000000);
    struct loop_end end;
    FOR_EACH(line, slow, end)
        value_print(line);
    iter_drop(slow);
    iter_drop(&lines->base);
}

/* [batches] */
/* Prints at most `most` lines in a row, and says how many there were. They are
 * printed at once: each is good only until the next one is asked for. */
static int print_batch(struct iterator *lines, int most)
{
    struct value line;
    int count = 0;
    while (count < most && iter_next(lines, &line) == ITER_NEXT) {
        printf("%s%.*s", count ? " " : "", (int)line.size, line.as.text);
        count++;
    }
    if (count > 0)
        printf("\n");
    return count;
}
/* [batches] */

static void batches(void)
{
    struct generator *lines = log_lines(log_text("1\n2\n3\n4\n5\n"));
    while (print_batch(&lines->base, 2) > 0)
        ;
    iter_drop(&lines->base);
}

int main(void)
{
    line_by_line();
    any_byte();
    a_missing_file();
    guessed_and_parsed();
    who_is_asked();
    the_report();
    only_once();
    slow_ones();
    a_log_that_grows();
    a_line_half_written();
    batches();
    return 0;
}
