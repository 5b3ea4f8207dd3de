/* The program under test, in whose process the submission is: an object that is
 * loaded when nothing may be done any more but compute. When it is told to
 * serve, it is a subject and knows of no case: it answers what it is asked. */
#include "harness/ledger.h"
#include "harness/program.h"
#include "harness/starter.h"
#include "lesson.h"
#include "standins.h"

#undef exit

#include <dlfcn.h>
#include <stdio.h>

const bool side_is_subject = true;

/* lesson_answers and lesson_answer_count of the object. */
static void (*const *answers)(struct message *m);
static const int64_t *answer_count;

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
        answers[get_int_within(m, 0, *answer_count - 1)](m);
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

/* What the object defines, which nobody can take out of its place: the gate and
 * the linker let a submission define no such name. */
static const void *find(void *submission, const char *name)
{
    const void *found = dlsym(submission, name);
    if (!found)
        exit(EXIT_FAILURE);
    return found;
}

static void begin(const char *object)
{
    char **words = harness_orders();
    void *submission = dlopen(object, RTLD_NOW);
    if (!submission) {
        fprintf(stderr, "%s\n", dlerror());
        exit(EXIT_FAILURE);
    }
    if (!words[0] || strcmp(words[0], "serve") != 0)
        exit(harness_run(find(submission, "harness_cases"), words));
    answers = find(submission, "lesson_answers");
    answer_count = find(submission, "lesson_answer_count");
    setvbuf(stdout, NULL, _IONBF, 0);
    for (;;)
        wire_serve();
}

int main(int count, char **arguments)
{
    (void)count;
    return starter_main(arguments, begin);
}
