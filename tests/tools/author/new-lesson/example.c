/* Lesson @NUMBER@. This is only the calling side: make example-@NUMBER@
 * links it with your file. */
#include "@NAME@.h"

int main(void)
{
    /* [countdown] */
    struct iterator *it = countdown(3);
    struct loop_end end;
    FOR_EACH(n, it, end)
        value_print(n);
    iter_drop(it);
    /* [countdown] */
    return 0;
}
