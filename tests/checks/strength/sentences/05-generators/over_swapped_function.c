/* Wrong: body and release swapped in GEN_FUNCTION
 * Must: GEN_FUNCTION | order */
struct generator *my_generator_over(struct iterable *data)
{
    static const struct gen_function function = GEN_FUNCTION(
        "my_generator", my_generator_over_release, my_generator_over_body);
    struct my_generator_over *frame = gen_new(sizeof *frame, &function);
    frame->data = data;
    return &frame->base;
}
