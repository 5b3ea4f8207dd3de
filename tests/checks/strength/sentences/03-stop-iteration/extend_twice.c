/* Wrong: appends every item twice
 * Must: twice
 * May: endless | goes round far too often */
enum iter_status extend(struct iterable *list, struct iterable *source,
                        struct value *out)
{
    struct iterator *it = iter_of(source);
    enum iter_status status = iter_next(it, out);
    while (status != ITER_ERROR) {
        if (status == ITER_STOP)
            break;
        list_append(list, *out);
        list_append(list, *out);
        status = iter_next(it, out);
    }
    iter_drop(it);
    return status;
}
