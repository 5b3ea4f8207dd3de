/* Wrong: the two of the pair are swapped: item, number
 * Must: left
 * Never: start */
struct iterator *enumerate(struct iterable *source, int64_t start)
{
    struct iterator *counter = infinite_counter(start - 1);
    struct iterator *result = zip(source, ITERABLE(counter));
    iter_drop(counter);
    return result;
}
