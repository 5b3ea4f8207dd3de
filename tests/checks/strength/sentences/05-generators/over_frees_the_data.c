/* Wrong: the release frees the data, which is only borrowed
 * Must: borrowed */
static void my_generator_over_release(struct generator *self)
{
    struct my_generator_over *frame = (struct my_generator_over *)self;
    iter_drop(frame->it);
    container_free(frame->data);
}
