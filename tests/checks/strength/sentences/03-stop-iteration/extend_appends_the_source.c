/* Wrong: appends to the source and not to the list
 * Must: to list | append to
 * May: a list is needed | TypeError */
enum iter_status extend(struct iterable *list, struct iterable *source,
                        struct value *out)
{
    struct iterator *it = iter_of(source);
    enum iter_status status;
    (void)list;
    while ((status = iter_next(it, out)) == ITER_NEXT)
        list_append(source, *out);
    iter_drop(it);
    return status;
}
