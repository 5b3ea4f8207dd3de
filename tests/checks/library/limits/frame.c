/* How large a generator with two integers of its own is, in bytes. */
#include "generator.h"

#include <stdio.h>

struct two_integers {
    struct generator base;
    int64_t first, second;
};

int main(void)
{
    printf("%zu\n", sizeof(struct two_integers));
}
