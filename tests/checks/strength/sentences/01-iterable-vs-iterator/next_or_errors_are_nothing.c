/* Wrong: anything that is not ITER_NEXT gives the fallback
 * Must: Only ITER_STOP calls for the fallback */
enum iter_status next_or(struct iterator *it, struct value fallback,
                         struct value *out)
{
    enum iter_status got = iter_next(it, out);
    switch (got) {
    case ITER_NEXT:
        return ITER_NEXT;
    default:
        *out = fallback;
        return ITER_NEXT;
    }
}
