/* Wrong: leaves out items that are None
 * Must: left out | every item */
enum iter_status extend(struct iterable *list, struct iterable *source,
                        struct value *out)
{
    struct loop_end end;
    FOR_EACH(item, source, end) {
        if (item.kind == VALUE_NONE)
            continue;
        list_append(list, item);
    }
    *out = end.value;
    return end.status;
}
