/* Wrong: gen_new gets the size of a pointer
 * Must: size */
struct generator *running_average(void)
{
    static const struct gen_function function =
        GEN_FUNCTION("running_average", running_average_body, NULL);
    return gen_new(sizeof(struct running_average *), &function);
}
