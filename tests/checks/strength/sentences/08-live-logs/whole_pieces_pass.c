/* Wrong: hands out the pieces as they come
 * Must: a piece */
static enum iter_status whole_lines_next(struct iterator *self,
                                         struct value *out)
{
    struct whole_lines *me = (struct whole_lines *)self;
    return iter_next(me->pieces, out);
}
