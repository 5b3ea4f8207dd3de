/* Wrong: sets the pointers to NULL and drops nothing
 * Must: drops them | still held | iter_drop */
static void zip_finalize(struct iterator *self)
{
    struct zip *walk = (struct zip *)self;
    walk->left = NULL;
    walk->right = NULL;
}
