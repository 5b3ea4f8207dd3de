/* Wrong: returns ITER_NEXT, because it worked
 * Must: as if an item came */
enum iter_status extend(struct iterable *list, struct iterable *source,
                        struct value *out)
{
    struct iterator *it = iter_of(source);
    enum iter_status status = iter_next(it, out);
    while (status == ITER_NEXT) {
        list_append(list, *out);
        status = iter_next(it, out);
    }
    iter_drop(it);
    if (status == ITER_ERROR)
        return ITER_ERROR;
    return ITER_NEXT;
}
