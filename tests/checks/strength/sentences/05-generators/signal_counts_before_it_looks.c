/* Wrong: state++ in front of the switch: begins with the second word
 * Must: "ready" */
static enum iter_status start_signal_next(struct iterator *self,
                                          struct value *out)
{
    struct start_signal *start = (struct start_signal *)self;
    start->state++;
    switch (start->state) {
    case 0:
        *out = value_str("ready");
        break;
    case 1:
        *out = value_str("steady");
        break;
    case 2:
        *out = value_str(start->word);
        break;
    default:
        start->state = 3;
        return ITER_STOP;
    }
    return ITER_NEXT;
}
