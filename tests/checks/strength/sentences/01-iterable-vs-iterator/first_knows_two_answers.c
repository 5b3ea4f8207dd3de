/* Wrong: whatever is not a stop becomes ITER_NEXT, an error too
 * Must: return the status | an error is an answer of its own */
enum iter_status first(struct iterable *items, struct value *out)
{
    struct iterator *it = iter_of(items);
    enum iter_status status = iter_next(it, out);
    if (status != ITER_STOP)
        status = ITER_NEXT;
    iter_drop(it);
    return status;
}
