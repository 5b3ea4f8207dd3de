/* Wrong: the call does not store the input
 * Must: input */
struct generator *log_lines(struct log_input input)
{
    static const struct gen_function function =
        GEN_FUNCTION("log_lines", log_lines_body, NULL);
    struct log_lines *frame = gen_new(sizeof *frame, &function);
    (void)input;
    return &frame->base;
}
