/* Lesson 8. This is only the calling side: make example-8
 * links it with your file. */
#include "live_logs.h"

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
