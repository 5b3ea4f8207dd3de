/* The solution; but when another process asks for a my_range(), this one speaks
 * the wire itself, from then on to its end. It gives the right numbers, and
 * meddles with each answer. */
#include "my_range.h"

#define my_range(...) solved_range(__VA_ARGS__)
struct iterator *my_range(int64_t start, int64_t end);
/* HERE: solution */
#undef my_range
/* HERE: wire.c */

enum { WIRED = 64 };

/* What the answer of that kind would be has been said, and is yet to be sent.
 * True: as it is. */
static bool meddles(enum kind kind);

static struct {
    int64_t current, end;
} wired[WIRED];
static int wired_count;

static void answer_call(int64_t start, int64_t end)
{
    if (wired_count == WIRED)
        leave();
    wired[wired_count].current = start;
    wired[wired_count].end = end;
    say(ANSWER);
    say_iterator(wired_count++);
}

static void answer_next(int64_t handle)
{
    if (handle < 0 || handle >= wired_count)
        leave();
    say(ANSWER);
    bool is_inside = wired[handle].current < wired[handle].end;
    say_status(is_inside, is_inside ? wired[handle].current++ : 0);
}

static void answer(enum kind kind)
{
    int64_t handle;
    switch (kind) {
    case CALL:
        heard_int();
        handle = heard_int();
        answer_call(handle, heard_int());
        break;
    case NEXT:
        answer_next(heard_int());
        break;
    case ITER:
        handle = heard_int();
        say(ANSWER);
        say_iterator(handle);
        break;
    case END:
        wired_count = 0;
        say(ANSWER);
        for (int i = 0; i < 3; i++)
            say_int(0);
        break;
    default:
        say(ANSWER);
    }
    if (meddles(kind))
        send_it();
}

struct iterator *my_range(int64_t start, int64_t end)
{
    if (!is_served())
        return solved_range(start, end);
    answer_call(start, end);
    if (meddles(CALL))
        send_it();
    for (;;)
        answer(hear());
}
