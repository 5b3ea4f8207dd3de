/* Wrong: stores the fallback first, and iter_next() writes over it
 * Must: writes over | after ITER_STOP
 * May: does not hold the fallback */
enum iter_status next_or(struct iterator *it, struct value fallback,
                         struct value *out)
{
    *out = fallback;
    enum iter_status status = iter_next(it, out);
    return status == ITER_ERROR ? ITER_ERROR : ITER_NEXT;
}
