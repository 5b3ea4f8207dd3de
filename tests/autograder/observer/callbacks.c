#include "callbacks.h"

#include "wire.h"

/* C has no function that remembers which it is: so there is one for each. */
enum { CALLBACKS = 8 };

/* Those of the case, by their number. */
static wire_callback *callbacks[CALLBACKS];
static int64_t count;

void put_callback(struct message *m, wire_callback *callback)
{
    int64_t at = 0;
    while (at < count && callbacks[at] != callback)
        at++;
    if (at == CALLBACKS)
        wire_nonsense("too many callbacks");
    if (at == count)
        callbacks[count++] = callback;
    put_int(m, at);
}

void callbacks_serve(struct message *m)
{
    int64_t which = get_int_within(m, 0, count - 1);
    bool answer = callbacks[which](get_value(m));
    put_byte(wire_answer(), answer);
}

static bool call(int64_t which, struct value item)
{
    struct message *m = wire_ask(WIRE_CALLBACK);
    put_int(m, which);
    put_value(m, item);
    return get_byte(wire_call());
}

#define CALLBACK(n)                                                            \
    static bool callback_##n(struct value item)                                \
    {                                                                          \
        return call(n, item);                                                  \
    }
CALLBACK(0)
CALLBACK(1)
CALLBACK(2)
CALLBACK(3)
CALLBACK(4)
CALLBACK(5)
CALLBACK(6)
CALLBACK(7)

wire_callback *get_callback(struct message *m)
{
    static wire_callback *const functions[CALLBACKS] = {
        callback_0, callback_1, callback_2, callback_3,
        callback_4, callback_5, callback_6, callback_7};
    return functions[get_int_within(m, 0, CALLBACKS - 1)];
}
