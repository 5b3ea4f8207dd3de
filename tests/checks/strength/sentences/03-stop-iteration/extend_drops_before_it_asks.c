/* Wrong: drops the iterator in front of the loop
 * Must: given back already | dropped before | after the loop */
enum iter_status extend(struct iterable *list, struct iterable *source,
                        struct value *out)
{
    struct iterator *it = iter_of(source);
    iter_drop(it);
    enum iter_status status = iter_next(it, out);
    while (status == ITER_NEXT) {
        list_append(list, *out);
        status = iter_next(it, out);
    }
    return status;
}
