/* Wrong: the call never stores n in the frame
 * Must: n and never uses it */
struct generator *my_range(int64_t n)
{
    static const struct gen_function function =
        GEN_FUNCTION("my_range", my_range_body, NULL);
    struct my_range *frame = gen_new(sizeof *frame, &function);
    (void)n;
    return &frame->base;
}
