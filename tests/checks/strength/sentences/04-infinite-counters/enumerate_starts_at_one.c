/* Wrong: begins at 1 as people count
 * Must: start */
struct iterator *enumerate(struct iterable *source, int64_t start)
{
    struct iterator *numbers = infinite_counter(0 * start);
    struct iterator *pairs = zip(ITERABLE(numbers), source);
    iter_drop(numbers);
    return pairs;
}
