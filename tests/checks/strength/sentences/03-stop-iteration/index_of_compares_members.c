/* Wrong: compares the kind and the number inside by hand: texts by address,
 * and 1 with 1.0 not at all
 * Must: value_equal
 * Never: one too high */
static bool same(struct value a, struct value b)
{
    if (a.kind != b.kind)
        return false;
    return a.as.integer == b.as.integer;
}

enum iter_status index_of(struct iterable *source, struct value wanted,
                          struct value *out)
{
    int64_t position = -1;
    struct loop_end end;
    FOR_EACH(element, source, end) {
        position++;
        if (same(element, wanted)) {
            *out = value_int(position);
            return ITER_NEXT;
        }
    }
    if (end.status == ITER_ERROR) {
        *out = end.value;
    } else {
        *out = value_error("ValueError", "not found");
    }
    return ITER_ERROR;
}
