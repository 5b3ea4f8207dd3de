#include "many_times.h"

void add_many(struct iterable *list, struct value item, int64_t times)
{
    for (int64_t i = 0; i < times; i++)
        list_append(list, item);
}

enum iter_status send_each(struct generator *counts, int64_t time,
                           int64_t errors, int64_t seconds, struct value *v)
{
    enum iter_status status = ITER_NEXT;
    for (int64_t i = 0; i < errors && status == ITER_NEXT; i++)
        status = gen_send(counts, value_int(time), v);
    for (int64_t i = 1; i <= seconds && status == ITER_NEXT; i++)
        status = gen_send(counts, value_int(time + i), v);
    return status;
}

enum iter_status sends(struct generator *counts, int64_t time, int64_t errors,
                       struct value *v)
{
    return send_each(counts, time, errors, 0, v);
}
