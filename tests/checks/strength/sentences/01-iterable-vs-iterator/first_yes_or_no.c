/* Wrong: an error is taken for a yes, and becomes ITER_NEXT
 * Must: After an error this says ITER_NEXT
 * May: ITER_ERROR */
enum iter_status first(struct iterable *items, struct value *out)
{
    struct iterator *it = iter_of(items);
    bool found = iter_next(it, out);

    iter_drop(it);
    return found ? ITER_NEXT : ITER_STOP;
}
