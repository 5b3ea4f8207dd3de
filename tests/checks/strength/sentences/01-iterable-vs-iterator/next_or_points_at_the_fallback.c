/* Wrong: out itself is changed, not what it points at; the caller sees
 * nothing
 * Must: *out
 * Never: error */
enum iter_status next_or(struct iterator *it, struct value fallback,
                         struct value *out)
{
    enum iter_status status = iter_next(it, out);
    if (status == ITER_STOP) {
        out = &fallback;
        status = ITER_NEXT;
    }
    return status;
}
