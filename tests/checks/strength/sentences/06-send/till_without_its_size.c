/* Wrong: gen_new gets sizeof frame
 * Must: size */
struct generator *till(struct iterable *book)
{
    static const struct gen_function function =
        GEN_FUNCTION("till", till_body, NULL);
    struct till *frame = gen_new(sizeof frame, &function);
    frame->book = book;
    return &frame->base;
}
