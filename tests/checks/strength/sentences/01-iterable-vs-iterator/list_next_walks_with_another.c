/* Wrong: makes a new iterator of the list for every item
 * Must: new iterator | anew | walk->index */
static enum iter_status list_next(struct iterator *self, struct value *out)
{
    struct list_walk *walk = (struct list_walk *)self;
    struct iterator *it = iter_of(walk->list);
    enum iter_status status = iter_next(it, out);
    iter_drop(it);
    return status;
}
