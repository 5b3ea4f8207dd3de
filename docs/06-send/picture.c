/* The caller and my_generator_talking(). */
#include "send.c"

#include "no_main.h"
#include "record.h"

#include "example.c"
#undef main

int main(void)
{
    record_start();
    record_picture("timeline-send");
    record_call("my_generator_talking()");
    struct generator *gen = my_generator_talking();
    record_iterator(gen, "generator");
    show_next(gen);
    show_send(gen, value_str("Hello"));
    record_picture("-"); /* dropping it closes it: not part of the story */
    iter_drop(&gen->base);
    return 0;
}
