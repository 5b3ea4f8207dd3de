/* Wrong: asks into a local item and stores it in *out only after ITER_NEXT
 * Must: error is lost | whatever the answer is | let iter_next() store
 * May: ITER_ERROR */
enum iter_status first(struct iterable *items, struct value *out)
{
    struct value item;
    struct iterator *it = iter_of(items);
    enum iter_status status = iter_next(it, &item);
    iter_drop(it);
    if (status == ITER_NEXT)
        *out = item;
    return status;
}
