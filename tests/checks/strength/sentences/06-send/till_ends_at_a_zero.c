/* Wrong: takes an amount of 0 for the sign to end
 * Must: 0 ... amount
 * Never: total is 0 */
static enum iter_status till_body(struct generator *self)
{
    struct till *frame = (struct till *)self;
    int64_t amount;
    GEN_BEGIN(self);
    do {
        GEN_YIELD(self, value_int(frame->total));
        amount = value_as_int(gen_sent(self));
        frame->total += amount;
    } while (amount != 0);
    GEN_FINALLY(self);
    list_append(frame->book, value_int(frame->total));
    GEN_END(self);
}
