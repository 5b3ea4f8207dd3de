/* Wrong: sets a only if nobody has: a second iter does not begin again
 * Must: whenever
 * Never: held */
static struct iterator *my_numbers_iter(struct iterable *self)
{
    struct my_numbers *numbers = (struct my_numbers *)self;
    if (!numbers->has_a) {
        numbers->a = 1;
        numbers->has_a = true;
    }
    return iter_self(self);
}
