/**
 * @file
 * How this lesson's own types go over the wire: see
 * autograder/observer/lesson.h.
 */
#ifndef WIRE_OF_LOG_PARSER_H
#define WIRE_OF_LOG_PARSER_H

#include "log_parser.h"
#include "message.h"

/** Readers are open where the submission is. */
int64_t block_readers_open(void);

/** A log: a path, or bytes. */
static inline void put_log_input(struct message *m, struct log_input input)
{
    put_text(m, input.path);
    put_bytes(m, input.text.bytes, input.text.size);
    put_byte(m, input.errors_only);
}

static inline struct log_input get_log_input(struct message *m)
{
    struct log_input input = {.path = get_text(m)};
    input.text.bytes = get_bytes(m, &input.text.size);
    input.errors_only = get_byte(m);
    return input;
}

#endif
