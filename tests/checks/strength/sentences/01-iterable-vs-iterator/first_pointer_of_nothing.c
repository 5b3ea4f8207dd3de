/* Wrong: asks into a pointer that points nowhere
 * Must: x before anything was put into it | points nowhere */
enum iter_status first(struct iterable *items, struct value *out)
{
    struct iterator *it = iter_of(items);
    struct value *x;
    enum iter_status status = iter_next(it, x);
    *out = *x;
    iter_drop(it);
    return status;
}
