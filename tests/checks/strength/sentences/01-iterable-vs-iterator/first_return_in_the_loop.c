/* Wrong: with FOR_EACH; after an error *out does not hold it
 * Must: *out
 * Never: ITER_STOP ... missing */
enum iter_status first(struct iterable *items, struct value *out)
{
    struct loop_end result;
    FOR_EACH(item, items, result) {
        *out = item;
        return ITER_NEXT;
    }
    return result.status;
}
