/* Wrong: zips the source with itself
 * Must: numbers | counter */
struct iterator *enumerate(struct iterable *source, int64_t start)
{
    (void)start;
    return zip(source, source);
}
