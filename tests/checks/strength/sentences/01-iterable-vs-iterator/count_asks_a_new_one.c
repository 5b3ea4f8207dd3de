/* Wrong: takes a new iterator for every question, in the condition
 * Must: from the start | new iterator | begins anew
 * May: never dropped */
int64_t count(struct iterable *items)
{
    int64_t total = 0;
    struct value x;
    while (iter_next(iter_of(items), &x) == ITER_NEXT)
        total++;
    return total;
}
