/* A place to try things out: make try-@NUMBER@ runs the lines below with your file of
 * lesson @NUMBER@. Change them as you like; nobody judges them, and no command puts
 * them back. IT names something; NEXT, SEND, CLOSE, DROP, SHOW and STATUS say
 * what came of it. All of them: tests/autograder/harness/try.h */
#include "@NAME@.h"

#include "try.h"

TRY
{
    IT(it, countdown(3));
    NEXT(it);
    DROP(it);
}
