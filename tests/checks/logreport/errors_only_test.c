/* A reader that leaves lines out never leaves out one that may be an error,
 * wherever it lies, and however its bytes arrive. */
#include "given/block_reader.h"
#include "log_tests.h"
#include "mutate.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* Found the plain way, byte by byte. */
static bool may_be_error(struct slice line)
{
    for (size_t at = 0; at + 5 <= line.size; at++)
        if (memcmp(line.bytes + at, "\" 404", 5) == 0 ||
            memcmp(line.bytes + at, "\" 500", 5) == 0)
            return true;
    return false;
}

static struct slice next_line(const char **at, const char *end)
{
    const char *from = *at, *feed = memchr(from, '\n', (size_t)(end - from));
    *at = feed ? feed + 1 : end;
    return (struct slice){.bytes = from,
                          .size = (size_t)((feed ? feed : end) - from)};
}

static bool equal(struct slice one, struct slice other)
{
    return one.size == other.size &&
           memcmp(one.bytes, other.bytes, one.size) == 0;
}

/* The next line of the text is `line`, if fine ones are left out. */
static void skip_to(const char **at, const char *end, struct slice line)
{
    while (*at < end) {
        struct slice next = next_line(at, end);
        if (equal(next, line))
            return;
        if (may_be_error(next))
            ck_abort_msg("a line that may be an error was left out");
    }
    ck_abort_msg("a line was handed out that is none");
}

static bool may_be_error_after(const char *at, const char *end)
{
    return may_be_error(
        (struct slice){.bytes = at, .size = (size_t)(end - at)});
}

/* Walks `input`, whose text is `text`: each line it leaves out is fine, and the
 * others are those of the text. How many they are. */
static size_t assert_left_out(struct log_input input, struct slice text)
{
    size_t handed_out = 0;
    const char *at = text.bytes, *end = at + text.size;
    struct slice line;
    input.errors_only = true;
    struct block_reader *reader = block_open(input);
    for (; block_line(reader, &line) == ITER_NEXT; handed_out++)
        skip_to(&at, end, line);
    ck_assert_int_eq(block_error(reader).kind, VALUE_NONE);
    ck_assert(!may_be_error_after(at, end));
    block_close(reader);
    return handed_out;
}

/* A log of many lines that are nearly right; some lines are very long. */
static struct slice make_log(uint64_t seed, size_t size)
{
    char *log = malloc(size), bytes[LONGEST_LINE];
    ck_assert_ptr_nonnull(log);
    struct draws draws = {.state = seed};
    size_t at = 0;
    while (size - at > LONGEST_LINE) {
        struct slice line = draw_line(&draws, bytes);
        memcpy(log + at, line.bytes, line.size);
        at += line.size;
        if (draw(&draws, 50) != 0 || at % 7 == 0)
            log[at++] = '\n';
    }
    return (struct slice){.bytes = log, .size = at};
}

/* A log in memory is read four blocks of 64 KiB at a time. */
START_TEST(many_logs_in_memory)
{
    for (uint64_t seed = 1; seed <= 20; seed++) {
        struct slice log = make_log(seed, 5000 + seed * 60000);
        assert_left_out(log_bytes(log.bytes, log.size), log);
        free((char *)log.bytes);
    }
}
END_TEST

/* Blocks that end everywhere: in a line, in what makes it one, behind it. The
 * byte before a line feed is as likely as not one that has its top bit set. */
START_TEST(any_block_at_all)
{
    static const char middle[] = "\xff\n\x80\" 404 \xf5\n\x8a\x8b\n\" 500 1\n"
                                 "\n\" 40\" 400 \" 404\n\" 504 \n";
    const struct slice candidate = SLICE("\" 404 ");
    char block[400];
    struct draws draws = {.state = 3};
    for (int i = 0; i < 10000; i++) {
        size_t size = draw(&draws, sizeof block + 1);
        for (size_t at = 0; at < size; at++)
            block[at] = middle[draw(&draws, sizeof middle)];
        for (size_t most = draw(&draws, 4); most > 0 && size > 6; most--)
            memcpy(block + draw(&draws, size - 5), candidate.bytes, 6);
        char *log = malloc(size > 0 ? size : 1); /* and not a byte more */
        ck_assert_ptr_nonnull(log);
        memcpy(log, block, size);
        size_t left_out = log_no_errors(log, log + size);
        ck_assert(left_out == 0 || log[left_out - 1] == '\n');
        ck_assert(!may_be_error((struct slice){log, left_out}));
        struct slice rest = {log + left_out, size - left_out};
        const char *feed = memchr(rest.bytes, '\n', rest.size);
        if (feed)
            rest.size = (size_t)(feed - rest.bytes);
        /* It went as far as it could. */
        ck_assert(!feed || may_be_error(rest));
        free(log);
    }
}
END_TEST

START_TEST(a_pipe_that_gives_some_bytes_at_a_time)
{
    int ends[2];
    char path[64];
    struct slice log = make_log(5, 4000);
    struct draws draws = {.state = 9};
    ck_assert_int_eq(pipe(ends), 0);
    snprintf(path, sizeof path, "/dev/fd/%d", ends[0]);
    struct log_input input = log_file(path);
    input.errors_only = true;
    struct block_reader *reader = block_open(input);
    const char *sent = log.bytes, *at = sent, *end = sent + log.size;
    struct slice line;
    while (sent < end) {
        /* With the end of a line, so that the reader need not wait. */
        size_t size = draw(&draws, 300) + 1;
        const char *from = (size_t)(end - sent) > size ? sent + size : end - 1;
        const char *feed = memchr(from, '\n', (size_t)(end - from));
        size = (size_t)((feed ? feed + 1 : end) - sent);
        ck_assert_int_eq((int)write(ends[1], sent, size), (int)size);
        sent += size;
        if (sent == end)
            close(ends[1]);
        ck_assert_int_eq(block_line(reader, &line), ITER_NEXT);
        skip_to(&at, end, line);
    }
    while (block_line(reader, &line) == ITER_NEXT)
        skip_to(&at, end, line);
    ck_assert(!may_be_error_after(at, end));
    close(ends[0]);
    block_close(reader);
    free((char *)log.bytes);
}
END_TEST

START_TEST(most_fine_lines_are_left_out)
{
    static const char fine[] = START "\"GET /404 HTTP/1.1\" 200 404 \"500\"\n";
    static const char wrong[] = START "\"GET / HTTP/1.1\" 404 1\n";
    enum { LINES = 2000, EVERY = 100, BLOCK = 65536 };
    char *log = malloc(LINES * sizeof fine), *at = log;
    ck_assert_ptr_nonnull(log);
    for (int i = 0; i < LINES; i++)
        at = stpcpy(at, i % EVERY == 0 ? wrong : fine);
    struct slice text = {.bytes = log, .size = (size_t)(at - log)};
    /* And one for each block that ends in a line, which these do. */
    size_t handed_out = assert_left_out(log_bytes(log, text.size), text);
    ck_assert_uint_ge(handed_out, LINES / EVERY + text.size / BLOCK);
    ck_assert_uint_le(handed_out, LINES / EVERY + text.size / BLOCK + 1);
    free(log);
}
END_TEST

Suite *errors_only_suite(void)
{
    Suite *suite = suite_create("errors only");
    TCase *logs = tcase_create("errors only");
    tcase_set_timeout(logs, 30);
    tcase_add_test(logs, many_logs_in_memory);
    tcase_add_test(logs, any_block_at_all);
    tcase_add_test(logs, a_pipe_that_gives_some_bytes_at_a_time);
    tcase_add_test(logs, most_fine_lines_are_left_out);
    suite_add_tcase(suite, logs);
    return suite;
}
