/* Wrong: do ... while appends what comes with the stop or the error as well
 * Must: no item, but it is appended */
enum iter_status extend(struct iterable *list, struct iterable *source,
                        struct value *out)
{
    struct iterator *it = iter_of(source);
    enum iter_status status;
    do {
        status = iter_next(it, out);
        list_append(list, *out);
    } while (status == ITER_NEXT);
    iter_drop(it);
    return status;
}
