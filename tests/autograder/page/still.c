/* What a page does not have: other processors, and somebody at a terminal. */
#include "judge/process/interrupt.h"
#include "judge/process/process.h"

void interrupt_watch(void)
{
}

bool interrupted(void)
{
    return false;
}

long process_processors(void)
{
    return 1;
}
