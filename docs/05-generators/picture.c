/* The caller and noisy(2), of example.c. */
#include "generators.c"

#include "no_main.h"
#include "record.h"

#include "example.c"
#undef main

int main(void)
{
    struct loop_end end;
    record_start();
    record_picture("timeline-yield");
    record_call("noisy(2)");
    struct generator *numbers = noisy(2);
    record_iterator(numbers, "noisy");
    printf("made\n");
    FOR_EACH(i, numbers, end)
        printf("use %lld\n", (long long)value_as_int(i));
    iter_drop(&numbers->base);
    return 0;
}
