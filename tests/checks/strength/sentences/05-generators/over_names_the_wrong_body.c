/* Wrong: the call names the body of another generator
 * Must: my_generator_over_body | body */
struct generator *my_generator_over(struct iterable *data)
{
    static const struct gen_function function =
        GEN_FUNCTION("my_generator", my_range_body, my_generator_over_release);
    struct my_generator_over *frame = gen_new(sizeof *frame, &function);
    frame->data = data;
    return &frame->base;
}
