/* Wrong: with FOR_EACH, and *out is never set
 * Must: *out */
enum iter_status extend(struct iterable *list, struct iterable *source,
                        struct value *out)
{
    struct loop_end how;
    (void)out;
    FOR_EACH(element, source, how)
        list_append(list, element);
    return how.status;
}
