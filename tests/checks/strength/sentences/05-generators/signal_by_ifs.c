/* Wrong: ifs without else, so it runs through all of them
 * Must: runs on | return | else */
static enum iter_status start_signal_next(struct iterator *self,
                                          struct value *out)
{
    struct start_signal *start = (struct start_signal *)self;
    if (start->state > 2)
        return ITER_STOP;
    if (start->state == 0) {
        *out = value_str("ready");
        start->state = 1;
    }
    if (start->state == 1) {
        *out = value_str("steady");
        start->state = 2;
    }
    if (start->state == 2) {
        *out = value_str(start->word);
        start->state = 3;
    }
    return ITER_NEXT;
}
