/* Wrong: moves the state on in the head of the switch, also after the end
 * Must: last state changes nothing | comes back | stays */
static enum iter_status start_signal_next(struct iterator *self,
                                          struct value *out)
{
    struct start_signal *start = (struct start_signal *)self;
    switch (start->state++ % 4) {
    case 0:
        *out = value_str("ready");
        return ITER_NEXT;
    case 1:
        *out = value_str("steady");
        return ITER_NEXT;
    case 2:
        *out = value_str(start->word);
        return ITER_NEXT;
    default:
        return ITER_STOP;
    }
}
