/* Wrong: returns -1 in the loop, before iter_drop
 * Must: passes its iter_drop() by
 * May: never dropped */
int64_t count(struct iterable *items)
{
    int64_t total = 0;
    struct value item;
    struct iterator *it = iter_of(items);
    for (;;) {
        enum iter_status status = iter_next(it, &item);
        if (status == ITER_ERROR)
            return -1;
        if (status == ITER_STOP)
            break;
        total++;
    }
    iter_drop(it);
    return total;
}
