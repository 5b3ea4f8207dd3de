/* Wrong: returns at an error, and the iterator is still held
 * Must: passes its iter_drop() by
 * May: never dropped */
enum iter_status extend(struct iterable *list, struct iterable *source,
                        struct value *out)
{
    struct iterator *it = iter_of(source);
    for (;;) {
        enum iter_status status = iter_next(it, out);
        if (status == ITER_ERROR)
            return ITER_ERROR;
        if (status == ITER_STOP)
            break;
        list_append(list, *out);
    }
    iter_drop(it);
    return ITER_STOP;
}
