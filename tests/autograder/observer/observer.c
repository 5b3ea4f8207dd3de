/* The observer: the harness as it is, with the lesson's functions asking a
 * subject. What the harness looks at in its own process is added up here with
 * what the subject says of its own: the linker's --wrap puts these functions in
 * front of the harness's. */
#include "harness/harness.h"
#include "harness/names.h"
#include "harness/observe.h"
#include "harness/program.h"
#include "harness/record.h"
#include "harness/starter.h"
#include "lesson.h"
#include "standins.h"

#include <signal.h>

const bool side_is_subject = false;

/* So often in a row, a spy is asked before its items are handed out ahead. */
enum { IN_A_ROW = 16 };

/* So much, of whatever it may be, no subject holds: sums of it fit an int. */
enum { MOST_HELD = 1 << 30 };

static struct {
    struct iterator *of;
    int64_t times;   /* how often, in a row, that one was asked */
    int64_t offered; /* so many items of it the subject has in advance */
} row;

/* The variables of the case are gone: nothing may be asked any more. */
static bool over;

/* What the subject has said at the end, since the case began. */
static int64_t iterators_held, blocks_held, unraisable;

void wire_nonsense(const char *why)
{
    record_event(EVENT_WIRE, why, 0);
}

void side_put_news(struct message *m)
{
    put_shared_news(m);
}

/* The object is held, or let go, as often as the subject's stand-in is. */
static void settle(struct iterator *it, int64_t *held, int64_t more)
{
    *held += more;
    for (; more > 0; more--)
        iter_self(&it->base);
    for (; more < 0; more++)
        iter_drop(it);
}

void side_get_news(struct message *m)
{
    while (get_byte(m)) {
        int64_t handle = get_int(m);
        struct iterator *it = objects_iterator(handle);
        int64_t *held = objects_held(handle);
        int64_t more = get_int_within(m, -*held, 1000 - *held);
        int64_t taken = get_int(m);
        if (taken != 0) {
            if (it != row.of || taken < 0 || taken > row.offered)
                wire_nonsense("it took what was not offered");
            spy_skip(it, taken);
        }
        settle(it, held, more);
    }
    row.offered = 0;
    get_shared_news(m);
}

/* The answer to `next` of a spy, and perhaps what comes after it. */
static void serve_next(struct message *m)
{
    static struct value items[MOST_AHEAD];
    struct value value = value_none();
    int64_t ahead = 0;
    struct iterator *it = objects_iterator(get_int(m));
    row.times = it == row.of ? row.times + 1 : 0;
    row.of = it;
    enum iter_status status = iter_next(it, &value);
    if (row.of == it && row.times > IN_A_ROW)
        ahead = spy_peek(it, items, MOST_AHEAD);
    row.offered = ahead;
    m = wire_answer();
    put_status(m, status, value);
    put_int(m, ahead);
    for (int64_t i = 0; i < ahead; i++)
        put_value(m, items[i]);
}

void side_serve(enum wire_kind kind, struct message *m)
{
    if (over)
        wire_nonsense("a question when all is over");
    if (kind == WIRE_NEXT) {
        serve_next(m);
        return;
    }
    row.of = NULL;
    if (kind == WIRE_CALLBACK)
        callbacks_serve(m);
    else if (kind == WIRE_OWN && lesson_own)
        lesson_own(m);
    else if (kind == WIRE_ITER)
        objects_serve(kind, m);
    else
        wire_nonsense("a question that only an observer asks");
}

static void begin(const char *object)
{
    (void)object;
    exit(harness_run(harness_cases, harness_orders()));
}

int main(int count, char **arguments)
{
    (void)count;
    /* A subject may be gone while it is asked: wire_nonsense() tells that. */
    signal(SIGPIPE, SIG_IGN);
    return starter_main(arguments, begin);
}

/* --- In front of the harness --------------------------------------------- */

void __real_memory_free(void *block);
void __wrap_memory_free(void *block);
void __real_harness_give_back(void);
int __real_ledger_check(int *blocks,
                        void (*tell)(const struct ledger_entry *entry));
int64_t __real_ledger_in_use(void);
int64_t __real_iter_unraisable_count(void);
void __real_observe_status(enum iter_status status, struct value value,
                           struct observation *seen);
void __wrap_observe_status(enum iter_status status, struct value value,
                           struct observation *seen);
void __wrap_harness_give_back(void);
int __wrap_ledger_check(int *blocks,
                        void (*tell)(const struct ledger_entry *entry));
int64_t __wrap_ledger_in_use(void);
int64_t __wrap_iter_unraisable_count(void);

/* The subject may go on naming what the case has dropped. */
void __wrap_memory_free(void *block)
{
    objects_gone(block);
    __real_memory_free(block);
}

/* The case is over for these draws, and its variables are gone. */
void __wrap_harness_give_back(void)
{
    shared_forget();
    over = true;
    wire_ask(WIRE_END);
    struct message *m = wire_call();
    over = false;
    iterators_held = get_int_within(m, 0, MOST_HELD);
    blocks_held = get_int_within(m, 0, MOST_HELD);
    unraisable = get_int_within(m, 0, MOST_HELD);
    objects_forget();
    row.of = NULL;
    __real_harness_give_back();
}

int __wrap_ledger_check(int *blocks,
                        void (*tell)(const struct ledger_entry *entry))
{
    int iterators = __real_ledger_check(blocks, tell) + (int)iterators_held;
    *blocks += (int)blocks_held;
    wire_memory_clear();
    return iterators;
}

void __wrap_observe_status(enum iter_status status, struct value value,
                           struct observation *seen)
{
    __real_observe_status(status, objects_as_it_is(value), seen);
}

int64_t __wrap_ledger_in_use(void)
{
    wire_ask(WIRE_USE);
    int64_t theirs = get_int_within(wire_call(), 0, MOST_HELD);
    return __real_ledger_in_use() + theirs;
}

int64_t __wrap_iter_unraisable_count(void)
{
    return __real_iter_unraisable_count() + unraisable;
}
