/* Wrong: takes the iterator once more with iter_of() and never drops that
 * Must: never dropped | Every iter_of() needs */
enum iter_status next_or(struct iterator *it, struct value fallback,
                         struct value *out)
{
    struct iterator *mine = iter_of(ITERABLE(it));
    enum iter_status status = iter_next(mine, out);
    if (status == ITER_STOP) {
        *out = fallback;
        return ITER_NEXT;
    }
    return status;
}
