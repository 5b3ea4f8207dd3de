/* Wrong: the iterator is dropped at a stop, and not at an error
 * Must: return at line
 * May: never dropped */
enum iter_status extend(struct iterable *list, struct iterable *source,
                        struct value *out)
{
    struct iterator *iterator = iter_of(source);
    while (true) {
        enum iter_status status = iter_next(iterator, out);
        if (status == ITER_NEXT) {
            list_append(list, *out);
        } else if (status == ITER_STOP) {
            iter_drop(iterator);
            return ITER_STOP;
        } else {
            return ITER_ERROR;
        }
    }
}
