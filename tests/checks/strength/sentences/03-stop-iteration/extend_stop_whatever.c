/* Wrong: says ITER_STOP whatever happened
 * Must: ITER_STOP however the walk ended | looks like an end */
enum iter_status extend(struct iterable *list, struct iterable *source,
                        struct value *out)
{
    struct loop_end end;
    FOR_EACH(item, source, end) {
        list_append(list, item);
    }
    *out = end.value;
    return ITER_STOP;
}
