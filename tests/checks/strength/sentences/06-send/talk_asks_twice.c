/* Wrong: two yields before it prints, one for the question
 * Must: right after the first yield | first send gets None
 * May: What was sent comes out as an item */
static enum iter_status my_generator_talking_body(struct generator *self)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_str("Initial Yield"));
    GEN_YIELD(self, gen_sent(self));
    printf("Received: ");
    value_print(gen_sent(self));
    GEN_YIELD(self, value_str("Second Yield"));

    GEN_END(self);
}
