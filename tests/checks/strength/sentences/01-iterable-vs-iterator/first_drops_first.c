/* Wrong: drops the iterator and asks it then
 * Must: dropped before | is gone | was given back */
enum iter_status first(struct iterable *items, struct value *out)
{
    struct iterator *it = iter_of(items);
    iter_drop(it);
    return iter_next(it, out);
}
