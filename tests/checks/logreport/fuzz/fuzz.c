/* For libFuzzer: any bytes, as a log. Each line is parsed quickly and matched
 * plainly, and the lesson's four functions agree with that. Built with
 * AddressSanitizer, which watches for the rest. */
#include "../plain_match.h"
#include "log_parser.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most,
                               unsigned seed);
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);

static void demand(bool truth)
{
    if (!truth)
        abort();
}

/* A copy of exactly its size, so that a byte read too many is noticed. */
static bool is_error(const uint8_t *bytes, size_t size)
{
    char *copy = malloc(size > 0 ? size : 1);
    if (!copy)
        abort();
    memcpy(copy, bytes, size);
    struct slice line = {.bytes = copy, .size = size};
    struct log_line fields = {.status = 0}, careful = {.status = 0};
    int status = 0;
    enum log_step step = log_parse_slice(line, &fields);
    demand(step == plain_match(line, &status));
    demand(step == log_parse_carefully(line, &careful));
    bool error = step == LOG_PARSED && (status == 404 || status == 500);
    if (step == LOG_PARSED) {
        demand(fields.status == status && careful.status == status);
        demand(fields.request.bytes == careful.request.bytes &&
               fields.request.size == careful.request.size);
        demand(fields.rest.bytes + fields.rest.size == copy + size);
    }
    if (error)
        demand(log_may_be_error_slice(line));
    free(copy);
    return error;
}

/* How many of the lines are errors, found the plain way. */
static int64_t count_errors(const uint8_t *data, size_t size)
{
    int64_t errors = 0;
    while (size > 0) {
        const uint8_t *feed = memchr(data, '\n', size);
        size_t length = feed ? (size_t)(feed - data) : size;
        size_t next = feed ? length + 1 : length;
        if (length > 0 && data[length - 1] == '\r')
            length--;
        errors += is_error(data, length);
        data += next;
        size -= next;
    }
    return errors;
}

/* What the lesson's functions say. */
static int64_t report_errors(struct log_input input)
{
    struct generator *lines = log_lines(input);
    struct iterator *errors = log_errors(ITERABLE(lines));
    struct log_report report;
    struct value end;
    demand(log_count(ITERABLE(errors), &report, &end) == ITER_STOP);
    iter_drop(errors);
    iter_drop(&lines->base);
    demand(block_readers_open() == 0);
    return report.not_found + report.server_errors;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct log_input input = log_bytes((const char *)data, size);
    int64_t errors = count_errors(data, size);
    demand(report_errors(input) == errors);
    input.errors_only = true;
    demand(report_errors(input) == errors);
    return 0;
}

/* Half of the time a piece of a good line is put somewhere, so that the parser
 * gets far. */
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most,
                               unsigned seed)
{
    static const char pieces[][72] = {
        "h - u [14/Feb/2025:10:35:00 -0700] \"GET / HTTP/1.1\" 404 512",
        "\n::1 - a b [01/Dec/1999:23:59:59 +0000] \"a\\\" 500 \\\\\" 500 -\r\n",
        " [14/Feb/2025:10:35:00 -0700]",
        " \"\\\"\" ",
        "\" 404 ",
        "\" 500 - ",
        " [",
        " ",
        "\\",
        "\"",
        "\r\n",
        "-"};
    const char *piece = pieces[seed / 2 % (sizeof pieces / sizeof *pieces)];
    size_t length = strnlen(piece, sizeof *pieces);
    if (seed % 2 == 0 || size + length > most)
        return LLVMFuzzerMutate(data, size, most);
    size_t at = size > 0 ? seed / 64 % size : 0;
    memmove(data + at + length, data + at, size - at);
    memcpy(data + at, piece, length);
    return size + length;
}
