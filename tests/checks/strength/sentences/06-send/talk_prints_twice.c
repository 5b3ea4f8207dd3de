/* Wrong: prints the line twice
 * Must: twice | once */
static enum iter_status my_generator_talking_body(struct generator *self)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_str("Initial Yield"));
    for (int i = 0; i < 2; i++) {
        printf("Received: ");
        value_print(gen_sent(self));
    }
    GEN_YIELD(self, value_str("Second Yield"));

    GEN_END(self);
}
