/* Wrong: asks once for the status and once more in the return
 * Must: asked again | one call of iter_next() | Call it once */
enum iter_status first(struct iterable *items, struct value *out)
{
    struct iterator *it = iter_of(items);
    if (iter_next(it, out) == ITER_ERROR) {
        iter_drop(it);
        return ITER_ERROR;
    }
    enum iter_status status = iter_next(it, out);
    iter_drop(it);
    return status;
}
