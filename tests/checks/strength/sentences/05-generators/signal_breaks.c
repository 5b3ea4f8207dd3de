/* Wrong: break in place of return, and ITER_STOP at the end
 * Must: ITER_NEXT */
static enum iter_status start_signal_next(struct iterator *self,
                                          struct value *out)
{
    struct start_signal *start = (struct start_signal *)self;
    switch (start->state) {
    case 0:
        *out = value_str("ready");
        start->state = 1;
        return ITER_NEXT;
    case 1:
        *out = value_str("steady");
        start->state = 2;
        break;
    case 2:
        *out = value_str(start->word);
        start->state = 3;
        break;
    }
    return ITER_STOP;
}
