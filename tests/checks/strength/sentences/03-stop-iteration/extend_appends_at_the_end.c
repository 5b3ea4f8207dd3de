/* Wrong: appends only after the loop
 * Must: loop | last */
enum iter_status extend(struct iterable *list, struct iterable *source,
                        struct value *out)
{
    struct value item = value_none();
    struct iterator *it = iter_of(source);
    enum iter_status status;
    while ((status = iter_next(it, out)) == ITER_NEXT)
        item = *out;
    list_append(list, item);
    iter_drop(it);
    return status;
}
