/* Wrong: never leaves state 0
 * Must: state */
static enum iter_status start_signal_next(struct iterator *self,
                                          struct value *out)
{
    static const char *const words[] = {"ready", "steady"};
    struct start_signal *start = (struct start_signal *)self;
    if (start->state < 2)
        *out = value_str(words[start->state]);
    else if (start->state == 2)
        *out = value_str(start->word);
    else
        return ITER_STOP;
    return ITER_NEXT;
}
