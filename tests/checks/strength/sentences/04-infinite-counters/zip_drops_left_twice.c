/* Wrong: left is dropped twice, right never (copied line)
 * Must: twice */
static void zip_finalize(struct iterator *self)
{
    struct zip *z = (struct zip *)self;
    iter_drop(z->left);
    iter_drop(z->left);
}
