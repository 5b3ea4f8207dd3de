/* Wrong: takes an item that is None for the end
 * Must: None is an item
 * Never: error */
int64_t count(struct iterable *items)
{
    struct iterator *it = iter_of(items);
    int64_t counter = 0;
    for (;;) {
        struct value item;
        enum iter_status st = iter_next(it, &item);
        if (st == ITER_ERROR) {
            counter = -1;
            break;
        }
        if (item.kind == VALUE_NONE)
            break;
        counter += 1;
    }
    iter_drop(it);
    return counter;
}
