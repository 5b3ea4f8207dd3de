/* Wrong: lets go of left only
 * Must: Only one of the two */
static void zip_finalize(struct iterator *self)
{
    iter_drop(((struct zip *)self)->left);
}
