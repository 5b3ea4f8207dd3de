/* Wrong: opens the log when the generator is made
 * Must: in the body | first next | after GEN_BEGIN */
struct generator *log_lines(struct log_input input)
{
    static const struct gen_function function =
        GEN_FUNCTION("log_lines", log_lines_body, NULL);
    struct log_lines *frame = gen_new(sizeof *frame, &function);
    frame->input = input;
    frame->reader = block_open(input);
    return &frame->base;
}
