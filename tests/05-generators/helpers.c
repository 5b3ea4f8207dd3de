#include "helpers.h"

#ifdef REFERENCE
int64_t number(int64_t index)
{
    uint64_t a = 0, b = 1;
    for (int64_t i = 0; i < index; i++) {
        uint64_t before = a;
        a = b;
        b += before;
    }
    return (int64_t)a;
}
#endif

struct nosy {
    struct iterator base;
    struct generator *walker;
    int64_t asked;
};

static enum iter_status nosy_next(struct iterator *self, struct value *out)
{
    struct nosy *nosy = (struct nosy *)self;
    if (nosy->asked++ == 1)
        *out = value_str("alive");
    else if (nosy->asked > 2 || !nosy->walker ||
             iter_next(&nosy->walker->base, out) != ITER_ERROR) {
        *out = value_str("bye");
        return ITER_STOP;
    }
    return ITER_NEXT; /* an error is handed out like any other value */
}

struct iterator *nosy(void)
{
    static const struct iter_slots slots = {
        .name = "nosy", .iter = iter_self, .next = nosy_next};
    return iter_new(sizeof(struct nosy), &slots);
}

void let_ask(struct iterator *data, struct generator *walker)
{
    ((struct nosy *)data)->walker = walker;
}
