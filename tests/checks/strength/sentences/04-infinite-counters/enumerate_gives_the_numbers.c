/* Wrong: returns the counter and drops the zip
 * Must: return */
struct iterator *enumerate(struct iterable *source, int64_t start)
{
    struct iterator *numbers = infinite_counter(start - 1);
    struct iterator *pairs = zip(ITERABLE(numbers), source);
    iter_drop(pairs);
    return numbers;
}
