/* Wrong: looks at the first answer with an if and then asks anew: the first is
 *     not counted
 * Must: one too low | each time you count | lost | not counted */
int64_t count(struct iterable *items)
{
    struct value item;
    int64_t n = 0;
    struct iterator *it = iter_of(items);
    if (iter_next(it, &item) == ITER_NEXT) {
        while (iter_next(it, &item) == ITER_NEXT)
            n++;
    }
    iter_drop(it);
    return n;
}
