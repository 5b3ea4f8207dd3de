/* Wrong: prints the text inside, whatever kind of value was sent
 * Must: value_print */
static enum iter_status my_generator_talking_body(struct generator *self)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_str("Initial Yield"));
    printf("Received: %s\n", gen_sent(self).as.text);
    GEN_YIELD(self, value_str("Second Yield"));
    GEN_END(self);
}
