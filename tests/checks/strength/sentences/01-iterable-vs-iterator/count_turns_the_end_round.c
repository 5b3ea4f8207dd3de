/* Wrong: gives -1 after a stop and the number after an error
 * Must: wrong way round | -1 after ITER_STOP | -1 only | -1 is for */
int64_t count(struct iterable *items)
{
    int64_t total = 0;
    struct value item;
    struct iterator *it = iter_of(items);
    enum iter_status status;
    while ((status = iter_next(it, &item)) == ITER_NEXT)
        total++;
    iter_drop(it);
    return status == ITER_STOP ? -1 : total;
}
