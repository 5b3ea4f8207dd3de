/* Wrong: drops the zip itself in its finalize
 * Must: itself | let go of left and right | still in use */
static void zip_finalize(struct iterator *self)
{
    struct zip *walk = (struct zip *)self;
    iter_drop(walk->left);
    iter_drop(walk->right);
    iter_drop(self);
}
