/* The subject: the program under test, in whose process the submission is. When
 * it is told to serve, it knows of no case: it answers what it is asked. */
#include "harness/ledger.h"
#include "harness/program.h"
#include "lesson.h"
#include "standins.h"

#include <stdio.h>

const bool side_is_subject = true;

void wire_nonsense(const char *why)
{
    (void)why;
    _Exit(EXIT_FAILURE);
}

void side_put_news(struct message *m)
{
    fflush(stdout); /* what was printed, was printed before this is said */
    put_standin_news(m);
    put_shared_news(m);
}

void side_get_news(struct message *m)
{
    get_shared_news(m);
}

static void forget(const struct ledger_entry *entry)
{
    (void)entry;
}

/* How much of the submission's own is still there. What is wrong with it, a run
 * in one process tells. */
static void end(void)
{
    int blocks = 0;
    objects_forget();
    shared_forget();
    int iterators = ledger_check(&blocks, forget);
    ledger_clear();
    wire_memory_clear();
    struct message *m = wire_answer();
    put_int(m, iterators);
    put_int(m, blocks);
    put_int(m, iter_unraisable_count());
}

void side_serve(enum wire_kind kind, struct message *m)
{
    switch (kind) {
    case WIRE_CALL:
        lesson_answers[get_int_within(m, 0, lesson_answer_count - 1)](m);
        return;
    case WIRE_USE:
        put_int(wire_answer(), ledger_in_use());
        return;
    case WIRE_END:
        end();
        return;
    default:
        objects_serve(kind, m);
    }
}

int main(int count, char **arguments)
{
    if (count != 2 || strcmp(arguments[1], "serve") != 0)
        return harness_main(count, arguments);
    setvbuf(stdout, NULL, _IONBF, 0);
    for (;;)
        wire_serve();
}
