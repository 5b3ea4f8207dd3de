/* Wrong: the release does nothing
 * Must: release must drop | release
 * May: never dropped */
static void my_generator_over_release(struct generator *self)
{
    (void)self;
}
