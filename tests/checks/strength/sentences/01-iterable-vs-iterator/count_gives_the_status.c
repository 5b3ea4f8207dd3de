/* Wrong: returns the last status in place of the number
 * Must: returns the status | return the number
 * Never: counts in 8 bits | iter_drop */
int64_t count(struct iterable *items)
{
    struct value item;
    struct iterator *it = iter_of(items);
    int64_t total = 0;
    enum iter_status status = iter_next(it, &item);
    while (status == ITER_NEXT) {
        total = total + 1;
        status = iter_next(it, &item);
    }
    iter_drop(it);
    return status;
}
