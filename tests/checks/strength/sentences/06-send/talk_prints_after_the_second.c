/* Wrong: prints after the second yield
 * Must: print first | before | right after the first */
static enum iter_status my_generator_talking_body(struct generator *self)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_str("Initial Yield"));
    GEN_YIELD(self, value_str("Second Yield"));
    printf("Received: ");
    value_print(gen_sent(self));

    GEN_END(self);
}
