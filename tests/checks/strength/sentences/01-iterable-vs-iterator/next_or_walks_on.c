/* Wrong: a while in place of an if: walks to the end
 * Must: one call | a while | if is enough | Items get lost */
enum iter_status next_or(struct iterator *it, struct value fallback,
                         struct value *out)
{
    enum iter_status status;
    do {
        status = iter_next(it, out);
    } while (status == ITER_NEXT);
    if (status == ITER_ERROR)
        return status;
    *out = fallback;
    return ITER_NEXT;
}
