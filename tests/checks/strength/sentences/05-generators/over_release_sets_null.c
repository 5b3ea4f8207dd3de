/* Wrong: the release sets the pointer to NULL and drops nothing
 * Must: drop ... release
 * May: never dropped */
static void my_generator_over_release(struct generator *self)
{
    struct my_generator_over *frame = (struct my_generator_over *)self;
    frame->it = NULL;
    frame->data = NULL;
}
