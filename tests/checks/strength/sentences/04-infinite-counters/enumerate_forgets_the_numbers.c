/* Wrong: the counter is never dropped
 * Must: Drop it once | never dropped */
struct iterator *enumerate(struct iterable *source, int64_t start)
{
    return zip(ITERABLE(infinite_counter(start - 1)), source);
}
