/* Wrong: the helper has_next() is false at an error too, and so the error is
 * lost
 * Must: ITER_ERROR
 * Never: one too high */
static bool has_next(struct iterator *iterator, struct value *element)
{
    return iter_next(iterator, element) == ITER_NEXT;
}

int64_t count(struct iterable *items)
{
    int64_t counter = 0;
    struct value element;
    struct iterator *iterator = iter_of(items);
    while (has_next(iterator, &element)) {
        counter++;
    }
    iter_drop(iterator);
    return counter;
}
