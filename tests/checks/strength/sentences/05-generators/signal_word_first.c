/* Wrong: says the word in state 1 and "steady" in state 2
 * Must: "steady" | order | state 2 */
static enum iter_status start_signal_next(struct iterator *self,
                                          struct value *out)
{
    struct start_signal *start = (struct start_signal *)self;
    switch (start->state++) {
    case 0:
        *out = value_str("ready");
        return ITER_NEXT;
    case 1:
        *out = value_str(start->word);
        return ITER_NEXT;
    case 2:
        *out = value_str("steady");
        return ITER_NEXT;
    default:
        start->state = 3;
        return ITER_STOP;
    }
}
