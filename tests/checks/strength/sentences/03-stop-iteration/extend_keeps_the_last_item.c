/* Wrong: keeps the items in a local, so *out is never set
 * Must: *out must hold | what came along */
enum iter_status extend(struct iterable *list, struct iterable *source,
                        struct value *out)
{
    struct value item;
    struct iterator *it = iter_of(source);
    enum iter_status status;
    (void)out;
    while ((status = iter_next(it, &item)) == ITER_NEXT)
        list_append(list, item);
    iter_drop(it);
    return status;
}
