/* Lesson 7: a log parser. The page beside this file explains it;
 * make lesson-7 judges it. */
#include "log_parser.h"

static enum iter_status log_lines_body(struct generator *self)
{
    struct log_lines *frame = (struct log_lines *)self;
    GEN_BEGIN(self);
    /* TODO 1: yield the lines of frame->input, each without the one carriage
     * return at its end, if there is one. If reading fails, raise what
     * block_error() says. The reader is closed in the end, whatever the way. */
    (void)frame;
    GEN_RAISE(self, TODO_ERROR(1));

    GEN_END(self);
}

struct generator *log_lines(struct log_input input)
{
    static const struct gen_function function =
        GEN_FUNCTION("log_lines", log_lines_body, NULL);
    struct log_lines *frame = gen_new(sizeof *frame, &function);
    frame->input = input;
    return &frame->base;
}

static enum iter_status log_errors_next(struct iterator *self,
                                        struct value *out)
{
    struct log_errors *errors = (struct log_errors *)self;
    struct log_line fields;
    /* TODO 2: hand out the next line of errors->lines whose status is 404 or
     * 500. When there is none, pass on what ended the lines, a stop or an
     * error. log_may_be_error() is quick, log_parse() is sure. */
    (void)errors;
    (void)fields;
    return TODO_STATUS(2, out);
}

static void log_errors_finalize(struct iterator *self)
{
    iter_drop(((struct log_errors *)self)->lines);
}

struct iterator *log_errors(struct iterable *source)
{
    static const struct iter_slots slots = {.name = "log_errors",
                                            .iter = iter_self,
                                            .next = log_errors_next,
                                            .finalize = log_errors_finalize};
    struct log_errors *errors = iter_new(sizeof *errors, &slots);
    errors->lines = iter_of(source);
    return &errors->base;
}

enum iter_status log_count(struct iterable *lines, struct log_report *report,
                           struct value *out)
{
    struct log_line fields;
    struct loop_end end = {.status = ITER_STOP};
    /* TODO 3: count the lines whose status is 404, and those whose status is
     * 500, beginning at 0. Return how the walk ended, with the value that came
     * along in *out. */
    (void)fields;
    (void)end;
    return TODO_STATUS(3, out);
}

static enum iter_status slow_requests_next(struct iterator *self,
                                           struct value *out)
{
    struct slow_requests *slow = (struct slow_requests *)self;
    struct log_line fields;
    /* TODO 4: hand out the next line of slow->lines that took slow->limit or
     * longer: so says the last field of fields.rest, if it is a number. Stops
     * and errors are passed on. */
    (void)slow;
    (void)fields;
    return TODO_STATUS(4, out);
}

static void slow_requests_finalize(struct iterator *self)
{
    iter_drop(((struct slow_requests *)self)->lines);
}

struct iterator *slow_requests(struct iterable *source, int64_t limit)
{
    static const struct iter_slots slots = {.name = "slow_requests",
                                            .iter = iter_self,
                                            .next = slow_requests_next,
                                            .finalize = slow_requests_finalize};
    struct slow_requests *slow = iter_new(sizeof *slow, &slots);
    slow->lines = iter_of(source);
    slow->limit = limit;
    return &slow->base;
}
