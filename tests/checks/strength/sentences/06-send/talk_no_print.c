/* Wrong: Received is yielded
 * Must: print */
static enum iter_status my_generator_talking_body(struct generator *self)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_str("Initial Yield"));
    GEN_YIELD(self, value_str("Received: "));
    GEN_YIELD(self, value_str("Second Yield"));

    GEN_END(self);
}
