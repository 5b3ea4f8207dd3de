/* Lesson: 07-log-parser. On: stub.
 * Tries: to open files with the reader that the lesson gives: no import gives
 *   it away.
 * Must: get no point, and no file but the libraries can be read.
 * Never: root:x:0. */
#include "log_parser.h"

static struct generator *stub_lines(struct log_input input);
#define log_lines(input) stub_lines(input)
/* HERE: stub */
#undef log_lines

static enum iter_status any_file_next(struct iterator *self, struct value *out)
{
    static const char *const paths[] = {
        "/etc/passwd",        "/proc/self/environ",
        "/proc/self/cmdline", "solutions/07-log-parser/log_parser.c",
        "log_parser.c",       "tests/07-log-parser/expected.txt",
        "/proc/self/maps",    "-"};
    (void)self;
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        struct slice line;
        struct block_reader *reader = block_open(log_file(paths[i]));
        if (block_line(reader, &line) == ITER_NEXT) {
            *out = value_str("iterators-attack-won");
            return ITER_NEXT;
        }
        block_close(reader);
    }
    return ITER_STOP;
}

static struct iterator *log_errors_of_files(void)
{
    static const struct iter_slots slots = {
        .name = "any_file", .iter = iter_self, .next = any_file_next};
    return iter_new(sizeof(struct iterator), &slots);
}

struct generator *log_lines(struct log_input input)
{
    struct value item;
    struct iterator *it = log_errors_of_files();
    enum iter_status status = iter_next(it, &item);
    iter_drop(it);
    if (status == ITER_NEXT)
        return todo_generator(value_error("iterators-attack-won", "a file"));
    return stub_lines(input);
}
