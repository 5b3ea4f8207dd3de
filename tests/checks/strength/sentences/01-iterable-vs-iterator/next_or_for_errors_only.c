/* Wrong: the fallback comes for an error, and a stop is passed on
 * Must: only ITER_STOP calls for the fallback | put fallback into *out then */
enum iter_status next_or(struct iterator *it, struct value fallback,
                         struct value *out)
{
    enum iter_status status = iter_next(it, out);
    if (status == ITER_ERROR) {
        *out = fallback;
        status = ITER_NEXT;
    }
    return status;
}
