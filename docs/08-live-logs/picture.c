/* Who asks whom for the next line of a log that grows. */
#include "live_logs.c"

#include "record.h"

/* What the tail says, each time that it is asked. */
static const struct {
    enum tail_status status;
    const char *bytes, *shown;
} says[] = {{TAIL_BYTES, "one\ntw", "'one\\ntw'"},
            {TAIL_NOTHING, NULL, "nothing yet"},
            {TAIL_BYTES, "o\n", "'o\\n'"},
            {TAIL_NOTHING, NULL, "nothing yet"}};

enum { ANSWERS = sizeof says / sizeof says[0] };

static size_t asked;

static enum tail_status played_read(struct log_tail *self, struct value *out)
{
    (void)self;
    record_ask("tail", "read");
    record_answer("tail", says[asked].shown);
    if (says[asked].bytes)
        *out = value_str(says[asked].bytes);
    return says[asked++].status;
}

static bool played_wait(struct log_tail *self)
{
    (void)self;
    bool again = asked < ANSWERS;
    record_ask("tail", "wait");
    record_answer("tail", again ? "again" : "stop");
    return again;
}

int main(void)
{
    static const struct tail_slots slots = {.read = played_read,
                                            .wait = played_wait};
    struct log_tail tail = {.slots = &slots};
    struct value line;
    record_start();
    record_picture("live-pieces");
    struct generator *pieces = follow(&tail);
    struct iterator *lines = whole_lines(ITERABLE(pieces));
    record_iterator(lines, "lines");
    record_iterator(pieces, "pieces");
    while (iter_next(lines, &line) == ITER_NEXT)
        ;
    record_picture("-");
    iter_drop(lines);
    iter_drop(&pieces->base);
    return 0;
}
