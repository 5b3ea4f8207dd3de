#include "script_tail.h"

#include "memory.h"

/* Whoever asks at the wrong moment may ask for ever: the case ends here. */
static void complain(const char *what)
{
    ledger_here("", 0); /* of whoever asked, no line is known */
    fatal(what);
}

static void check_read(const struct script_tail *tail)
{
    if (tail->moment == SCRIPT_WAIT)
        complain(
            "RuntimeError: tail_read() was asked again at once, although it "
            "had said TAIL_NOTHING; first call tail_wait()");
    if (tail->moment == SCRIPT_OVER)
        complain(
            "RuntimeError: tail_read() was asked again, although tail_wait() "
            "had said that it is over");
    if (tail->moment == SCRIPT_FAILED)
        complain(
            "RuntimeError: tail_read() was asked again, although it had said "
            "TAIL_ERROR");
}

static enum tail_status script_read(struct log_tail *self, struct value *out)
{
    struct script_tail *tail = (struct script_tail *)self;
    check_read(tail);
    /* What was borrowed before is good no longer. */
    memset(tail->lent, '#', SCRIPT_ROOM);
    if (tail->next == tail->count) {
        tail->moment = SCRIPT_WAIT;
        return TAIL_NOTHING;
    }
    const struct tail_event *event = &tail->events[tail->next++];
    if (event->status == TAIL_BYTES) {
        size_t size = strlen(event->text);
        memcpy(tail->lent, event->text, size);
        *out = value_bytes(tail->lent, (uint32_t)size);
    }
    if (event->status == TAIL_NOTHING)
        tail->moment = SCRIPT_WAIT;
    if (event->status == TAIL_ERROR) {
        tail->moment = SCRIPT_FAILED;
        *out = value_error("OSError", "glitch");
    }
    return event->status;
}

static bool script_wait(struct log_tail *self)
{
    struct script_tail *tail = (struct script_tail *)self;
    if (tail->moment == SCRIPT_READ)
        complain(
            "RuntimeError: tail_wait() was asked before tail_read() had said "
            "TAIL_NOTHING; there may be something to read");
    if (tail->moment != SCRIPT_WAIT)
        complain(
            "RuntimeError: tail_wait() was asked again, although it is over");
    memset(tail->lent, '#', SCRIPT_ROOM);
    bool over = tail->next == tail->count;
    tail->moment = over ? SCRIPT_OVER : SCRIPT_READ;
    return !over;
}

struct log_tail *script_tail(const struct harness_step *step,
                             struct script_tail *script)
{
    static const struct tail_slots slots = {.read = script_read,
                                            .wait = script_wait};
    script->base.slots = &slots;
    harness_ran(step);
    return &script->base;
}
