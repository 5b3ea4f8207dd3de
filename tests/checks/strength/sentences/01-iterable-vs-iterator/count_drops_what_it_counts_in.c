/* Wrong: hands the iterator back before the walk
 * Must: dropped before | given back already | after the loop
 * May: uses memory | was given back */
int64_t count(struct iterable *items)
{
    int64_t total = 0;
    struct value item;
    struct iterator *it = iter_of(items);
    enum iter_status status = iter_next(it, &item);
    iter_drop(it);
    while (status == ITER_NEXT) {
        total++;
        status = iter_next(it, &item);
    }
    return status == ITER_ERROR ? -1 : total;
}
