/* Wrong: an error is replaced by the fallback as well
 * Must: Only ITER_STOP calls for
 * Never: None */
static bool got_item(enum iter_status status)
{
    return status == ITER_NEXT ? true : false;
}

enum iter_status next_or(struct iterator *it, struct value fallback,
                         struct value *out)
{
    struct value item;
    if (got_item(iter_next(it, &item))) {
        *out = item;
    } else {
        *out = fallback;
    }
    return ITER_NEXT;
}
