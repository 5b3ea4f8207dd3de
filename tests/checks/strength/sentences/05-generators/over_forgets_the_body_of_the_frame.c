/* Wrong: sizeof frame, the size of a pointer
 * Must: sizeof *frame | size of */
struct generator *my_generator_over(struct iterable *data)
{
    static const struct gen_function function = GEN_FUNCTION(
        "my_generator", my_generator_over_body, my_generator_over_release);
    struct my_generator_over *frame = gen_new(sizeof frame, &function);
    frame->data = data;
    return &frame->base;
}
