/* Wrong: asks gen_sent() before the yield: that is None, what was sent comes
 * after
 * Must: before ... yield
 * Never: prints nothing */
struct talking {
    struct generator base;
    struct value received;
};

static enum iter_status my_generator_talking_body(struct generator *self)
{
    struct talking *frame = (struct talking *)self;
    GEN_BEGIN(self);
    frame->received = gen_sent(self);
    GEN_YIELD(self, value_str("Initial Yield"));
    printf("Received: ");
    value_print(frame->received);
    GEN_YIELD(self, value_str("Second Yield"));
    GEN_END(self);
}

struct generator *my_generator_talking(void)
{
    static const struct gen_function function =
        GEN_FUNCTION("my_generator_talking", my_generator_talking_body, NULL);
    return gen_new(sizeof(struct talking), &function);
}
