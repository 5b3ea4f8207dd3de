/* Wrong: the state changes behind the return, where no line is reached
 * Must: behind ... return
 * May: state 1 moves on to state 2
 * Never: ITER_STOP */
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
        return ITER_NEXT;
        start->state = 2;
    case 2:
        *out = value_str(start->word);
        return ITER_NEXT;
        start->state = 3;
    default:
        return ITER_STOP;
    }
}
