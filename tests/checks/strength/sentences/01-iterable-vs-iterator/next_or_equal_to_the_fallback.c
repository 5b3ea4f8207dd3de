/* Wrong: compares the item with None to know whether there is one
 * Must: None is an item | look at the status */
enum iter_status next_or(struct iterator *it, struct value fallback,
                         struct value *out)
{
    if (iter_next(it, out) == ITER_ERROR)
        return ITER_ERROR;
    if (out->kind == VALUE_NONE)
        *out = fallback;
    return ITER_NEXT;
}
