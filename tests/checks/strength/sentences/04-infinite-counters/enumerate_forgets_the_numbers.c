/* Wrong: the counter is never dropped
 * Must: Drop it once
 * Never: An iterator taken at | An iterator made at */
struct iterator *enumerate(struct iterable *source, int64_t start)
{
    return zip(ITERABLE(infinite_counter(start - 1)), source);
}
