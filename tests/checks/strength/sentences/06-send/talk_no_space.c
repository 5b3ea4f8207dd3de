/* Wrong: prints "Received:" without the space behind it
 * Must: no space after the colon
 * Never: other word */
static enum iter_status my_generator_talking_body(struct generator *self)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_str("Initial Yield"));
    printf("Received:");
    value_print(gen_sent(self));
    GEN_YIELD(self, value_str("Second Yield"));
    GEN_END(self);
}
