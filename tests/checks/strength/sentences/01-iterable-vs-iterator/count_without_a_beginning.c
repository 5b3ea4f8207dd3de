/* Wrong: total has no first value
 * Must: before anything was put into it | never set | no first value */
int64_t count(struct iterable *items)
{
    int64_t total;
    struct value item;
    struct iterator *it = iter_of(items);
    enum iter_status status = iter_next(it, &item);
    while (status == ITER_NEXT) {
        total++;
        status = iter_next(it, &item);
    }
    iter_drop(it);
    return status == ITER_ERROR ? -1 : total;
}
