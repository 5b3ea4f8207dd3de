/* Wrong: returns before iter_drop when there is nothing
 * Must: passes its iter_drop() by
 * May: never dropped */
enum iter_status first(struct iterable *items, struct value *out)
{
    struct iterator *it = iter_of(items);
    enum iter_status status = iter_next(it, out);
    if (status != ITER_NEXT)
        return status;
    iter_drop(it);
    return status;
}
