/* Lines from memory, files and pipes, however the bytes arrive. */
#include "given/block_reader.h"
#include "log_tests.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { BLOCK = 64 * 1024 };

/* The next line is that text. */
static void assert_line(struct block_reader *reader, const char *text)
{
    struct slice line;
    ck_assert_int_eq(block_line(reader, &line), ITER_NEXT);
    assert_slice(line, text);
}

static void assert_end(struct block_reader *reader)
{
    struct slice line;
    ck_assert_int_eq(block_line(reader, &line), ITER_STOP);
    ck_assert_int_eq(block_error(reader).kind, VALUE_NONE);
}

/* A file that holds `size` bytes, without a name. */
static struct log_input file_of(FILE **file, const char *bytes, size_t size)
{
    static char path[64];
    *file = tmpfile();
    ck_assert_ptr_nonnull(*file);
    ck_assert_uint_eq(fwrite(bytes, 1, size, *file), size);
    ck_assert_int_eq(fflush(*file), 0);
    snprintf(path, sizeof path, "/dev/fd/%d", fileno(*file));
    return log_file(path);
}

START_TEST(a_line_ends_before_its_line_feed)
{
    struct block_reader *reader = block_open(log_text("a\r\n\n \nlast"));
    assert_line(reader, "a\r");
    assert_line(reader, "");
    assert_line(reader, " ");
    assert_line(reader, "last");
    assert_end(reader);
    assert_end(reader);
    block_close(reader);
}
END_TEST

START_TEST(an_empty_log_has_no_lines)
{
    struct block_reader *reader = block_open(log_text(""));
    assert_end(reader);
    block_close(reader);
    reader = block_open(log_bytes(NULL, 0));
    assert_end(reader);
    block_close(reader);
    reader = block_open(log_file("/dev/null"));
    assert_end(reader);
    block_close(reader);
}
END_TEST

START_TEST(nul_is_data)
{
    struct slice line;
    struct block_reader *reader = block_open(log_bytes("a\0b\n\0", 5));
    ck_assert_int_eq(block_line(reader, &line), ITER_NEXT);
    ck_assert_uint_eq(line.size, 3);
    ck_assert_mem_eq(line.bytes, "a\0b", 3);
    ck_assert_int_eq(block_line(reader, &line), ITER_NEXT);
    ck_assert_uint_eq(line.size, 1);
    assert_end(reader);
    block_close(reader);
}
END_TEST

/* The byte that stands at `at` in a log, whose lines end everywhere. */
static char byte_at(size_t at)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz";
    if (at % 61 == 60 || at % 997 == 0)
        return '\n';
    return letters[at % 26];
}

static void assert_lines_of(struct log_input input, const char *log,
                            size_t size)
{
    struct block_reader *reader = block_open(input);
    const char *at = log, *end = log + size;
    struct slice line;
    while (at < end) {
        const char *feed = memchr(at, '\n', (size_t)(end - at));
        size_t length = (size_t)((feed ? feed : end) - at);
        ck_assert_int_eq(block_line(reader, &line), ITER_NEXT);
        ck_assert_uint_eq(line.size, length);
        ck_assert_mem_eq(line.bytes, at, length);
        at += length + 1;
    }
    assert_end(reader);
    block_close(reader);
}

START_TEST(no_line_is_lost_between_two_blocks)
{
    size_t size = 5 * BLOCK + 123;
    char *log = malloc(size);
    ck_assert_ptr_nonnull(log);
    for (size_t i = 0; i < size; i++)
        log[i] = byte_at(i);
    assert_lines_of(log_bytes(log, size), log, size);
    FILE *file;
    struct log_input input = file_of(&file, log, size);
    assert_lines_of(input, log, size);
    fclose(file);
    free(log);
}
END_TEST

/* Lines that are a little shorter and a little longer than the block. */
START_TEST(lines_as_long_as_the_block)
{
    char *log = malloc((size_t)4 * BLOCK);
    ck_assert_ptr_nonnull(log);
    for (size_t length = BLOCK - 2; length <= BLOCK + 2; length++) {
        for (size_t before = 0; before < 3; before++) {
            size_t size = before + 1 + length + 1 + length;
            memset(log, 'x', size);
            log[before] = log[before + 1 + length] = '\n';
            assert_lines_of(log_bytes(log, size), log, size);
        }
    }
    free(log);
}
END_TEST

START_TEST(a_line_of_ten_million_bytes)
{
    size_t size = 10000000;
    char *log = malloc(size);
    ck_assert_ptr_nonnull(log);
    memset(log, 'x', size);
    log[0] = log[size - 2] = '\n';
    assert_lines_of(log_bytes(log, size), log, size);
    free(log);
}
END_TEST

START_TEST(a_pipe_may_give_a_byte_at_a_time)
{
    int ends[2];
    char path[64];
    ck_assert_int_eq(pipe(ends), 0);
    snprintf(path, sizeof path, "/dev/fd/%d", ends[0]);
    struct block_reader *reader = block_open(log_file(path));
    ck_assert_int_eq((int)write(ends[1], "ab\nc", 4), 4);
    assert_line(reader, "ab");
    ck_assert_int_eq((int)write(ends[1], "d\n", 2), 2);
    assert_line(reader, "cd");
    ck_assert_int_eq((int)write(ends[1], "e", 1), 1);
    close(ends[1]);
    assert_line(reader, "e");
    close(ends[0]);
    assert_end(reader);
    block_close(reader);
}
END_TEST

START_TEST(asked_again_at_the_end_it_looks_again)
{
    FILE *file;
    struct block_reader *reader = block_open(file_of(&file, "one\n", 4));
    assert_line(reader, "one");
    assert_end(reader);
    ck_assert_int_eq(fputs("two\n", file) >= 0 && fflush(file) == 0, 1);
    assert_line(reader, "two");
    assert_end(reader);
    block_close(reader);
    fclose(file);
}
END_TEST

static void assert_error(const char *path, const char *exception)
{
    struct slice line;
    struct block_reader *reader = block_open(log_file(path));
    ck_assert_int_eq(block_line(reader, &line), ITER_ERROR);
    ck_assert_int_eq(block_line(reader, &line), ITER_ERROR);
    ck_assert(value_is_error(block_error(reader), exception));
    block_close(reader);
}

START_TEST(what_cannot_be_read_says_why)
{
    assert_error("/no/such/file", "FileNotFoundError");
    assert_error("/", "IsADirectoryError");
    assert_error("/dev/null/file", "NotADirectoryError");
}
END_TEST

START_TEST(readers_are_counted)
{
    ck_assert_int_eq(block_readers_open(), 0);
    struct block_reader *one = block_open(log_text("a"));
    struct block_reader *two = block_open(log_file("/no/such/file"));
    ck_assert_int_eq(block_readers_open(), 2);
    block_close(one);
    block_close(two);
    block_close(NULL);
    ck_assert_int_eq(block_readers_open(), 0);
}
END_TEST

Suite *block_reader_suite(void)
{
    Suite *suite = suite_create("block reader");
    TCase *lines = tcase_create("block reader");
    tcase_add_test(lines, a_line_ends_before_its_line_feed);
    tcase_add_test(lines, an_empty_log_has_no_lines);
    tcase_add_test(lines, nul_is_data);
    tcase_add_test(lines, no_line_is_lost_between_two_blocks);
    tcase_add_test(lines, lines_as_long_as_the_block);
    tcase_add_test(lines, a_line_of_ten_million_bytes);
    tcase_add_test(lines, a_pipe_may_give_a_byte_at_a_time);
    tcase_add_test(lines, asked_again_at_the_end_it_looks_again);
    tcase_add_test(lines, what_cannot_be_read_says_why);
    tcase_add_test(lines, readers_are_counted);
    suite_add_tcase(suite, lines);
    return suite;
}
