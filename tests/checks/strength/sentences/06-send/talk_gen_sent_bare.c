/* Wrong: GEN_SENT as if it were the value sent
 * Must: gen_sent(self) */
static enum iter_status my_generator_talking_body(struct generator *self)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_str("Initial Yield"));
    printf("Received: ");
    value_print(GEN_SENT);
    GEN_YIELD(self, value_str("Second Yield"));

    GEN_END(self);
}
