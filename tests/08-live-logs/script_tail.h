/**
 * @file
 * A tail that plays a script: what happens to a log, in the order it happens.
 * It needs neither file nor clock, and it speaks up when it is asked at the
 * wrong moment, so no case runs for ever.
 */
#ifndef SCRIPT_TAIL_H
#define SCRIPT_TAIL_H

#include "given/log_tail.h"
#include "harness.h"

/** What happens to a log. */
struct tail_event {
    enum tail_status status; /**< what tail_read() says of it */
    const char *text;        /**< TAIL_BYTES: what was written */
};

/** `text` was written, in one go. */
#define written(text)                                                          \
    (struct tail_event)                                                        \
    {                                                                          \
        TAIL_BYTES, (text)                                                     \
    }

/** Nothing is written for a while. */
#define a_pause                                                                \
    (struct tail_event)                                                        \
    {                                                                          \
        TAIL_NOTHING, NULL                                                     \
    }

/** Another file stands there from now on. */
#define a_new_file                                                             \
    (struct tail_event)                                                        \
    {                                                                          \
        TAIL_NEW_FILE, NULL                                                    \
    }

/** The log can't be read: an OSError. */
#define a_failure                                                              \
    (struct tail_event)                                                        \
    {                                                                          \
        TAIL_ERROR, NULL                                                       \
    }

/** When a tail may be asked what. */
enum script_moment {
    SCRIPT_READ,   /**< to read is what comes next */
    SCRIPT_WAIT,   /**< there was nothing: to wait is what comes next */
    SCRIPT_OVER,   /**< it is over: nothing may be asked */
    SCRIPT_FAILED, /**< it has failed: nothing may be asked */
};

enum { SCRIPT_ROOM = 64 };

/** A tail and its script. */
struct script_tail {
    struct log_tail base;            /**< what every tail begins with */
    const struct tail_event *events; /**< the script */
    int count;                       /**< how many events it has */
    int next;                        /**< how many of them were read */
    enum script_moment moment;       /**< what may be asked */
    char lent[SCRIPT_ROOM];          /**< the bytes that were read last */
};

/**
 * `struct log_tail *log`: a tail that plays these events. After the last one it
 * has nothing, and to wait says that it is over.
 */
#define TAIL(log, ...)                                                         \
    struct script_tail log##_script = {                                        \
        .events = (const struct tail_event[]){__VA_ARGS__},                    \
        .count = (int)(sizeof(const struct tail_event[]){__VA_ARGS__} /        \
                       sizeof(struct tail_event))};                            \
    struct log_tail *const log =                                               \
        script_tail(STEP(#log " = tail of " #__VA_ARGS__), &log##_script)

/** How many events of the script were read so far. */
#define EXPECT_READ(log, events_)                                              \
    harness_value(FIXED_STEP("events of " #log " read so far"),                \
                  value_int(log##_script.next),                                \
                  EXPECTED(ITER_NEXT, value_int(events_)))

/** What TAIL() calls. */
struct log_tail *script_tail(const struct harness_step *step,
                             struct script_tail *script);

#endif
