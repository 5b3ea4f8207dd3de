/**
 * @file
 * The output of the program under test, taken apart: the harness's records and
 * the bytes that the learner's code printed between them. The format stands in
 * tests/autograder/harness/record.h.
 */
#ifndef STREAM_H
#define STREAM_H

#include "harness/record.h"
#include "text.h"

/** One record. The texts are good until stream_next() is called again. */
struct record {
    enum record_kind kind;
    int line;
    char *text, *observed, *detail;
};

/** What has been read and not yet taken apart. Start with {.token = ...}. */
struct stream {
    const char *token; /**< what makes a record a record */
    struct text bytes;
    size_t taken;        /**< how much of it was taken apart */
    size_t searched;     /**< no line ends between `taken` and here */
    struct text printed; /**< what was printed since it was last emptied */
    bool has_lookalikes; /**< a printed line tried to look like a record */
};

/** Adds what the program has written. */
void stream_feed(struct stream *stream, const char *bytes, size_t size);

/**
 * The next whole record, false if there is none yet. What was printed before it
 * is added to `printed`. At the end of the program's output (`ended`) the rest
 * counts as printed.
 */
bool stream_next(struct stream *stream, struct record *record, bool ended);

#endif
