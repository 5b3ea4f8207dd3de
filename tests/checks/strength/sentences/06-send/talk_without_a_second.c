/* Wrong: ends after printing
 * Must: after printing | body ends */
static enum iter_status my_generator_talking_body(struct generator *self)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_str("Initial Yield"));
    printf("Received: ");
    value_print(gen_sent(self));

    GEN_END(self);
}
