/* Wrong: the stub's return is left in front of what was written
 * Must: still there | still the stub */
enum iter_status first(struct iterable *items, struct value *out)
{
    struct iterator *it = iter_of(items);
    /* TODO 1: ask `it` for its next item. */
    enum iter_status status = TODO_STATUS(1, out);
    iter_next(it, out);
    iter_drop(it);
    return status;
}
