/* Wrong: appends only the first item
 * Must: only the first | in a loop | every item | if is no loop */
enum iter_status extend(struct iterable *list, struct iterable *source,
                        struct value *out)
{
    struct iterator *it = iter_of(source);
    enum iter_status status = iter_next(it, out);
    if (status == ITER_NEXT) {
        list_append(list, *out);
        status = iter_next(it, out);
    }
    iter_drop(it);
    return status;
}
