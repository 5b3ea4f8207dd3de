/* Wrong: asks for memory for the item, and never gives it back
 * Must: never freed */
enum iter_status first(struct iterable *items, struct value *out)
{
    struct iterator *it = iter_of(items);
    struct value *item = malloc(sizeof(struct value));
    enum iter_status status = iter_next(it, item);
    *out = *item;
    iter_drop(it);
    return status;
}
