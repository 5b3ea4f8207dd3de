/* Wrong: an error is never stored, because only an item gets into the loop
 * Must: an error is lost
 * May: ITER_ERROR */
enum iter_status first(struct iterable *items, struct value *out)
{
    struct loop_end end;
    FOR_EACH(item, items, end) {
        *out = item;
        break;
    }
    return end.status;
}
