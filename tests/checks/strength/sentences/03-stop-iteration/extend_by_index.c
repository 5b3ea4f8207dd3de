/* Wrong: takes every source for a list: container_length() and list_get()
 * Must: no length */
enum iter_status extend(struct iterable *list, struct iterable *source,
                        struct value *out)
{
    int64_t n = container_length(source);
    for (int64_t i = 0; i < n; i++)
        list_append(list, list_get(source, i));
    *out = value_none();
    return ITER_STOP;
}
