/* Wrong: prints only what is a string
 * Must: kind | whatever was sent | any value | value_print() */
static enum iter_status my_generator_talking_body(struct generator *self)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_str("Initial Yield"));
    printf("Received: ");
    if (gen_sent(self).kind == VALUE_STR)
        value_print(gen_sent(self));
    else
        printf("\n");
    GEN_YIELD(self, value_str("Second Yield"));

    GEN_END(self);
}
