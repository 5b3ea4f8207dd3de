/* A place to try things out: make try-6 runs the lines below with your file of
 * lesson 6. Change them as you like; nobody judges them, and no command puts
 * them back. IT names something; NEXT, SEND, CLOSE, DROP, SHOW and STATUS say
 * what came of it. All of them: tests/autograder/harness/try.h. Without a file,
 * DO='...' takes: name = call(...), next, send, close, drop, or an expression
 * in C, between semicolons. */
#include "send.h"

#include "try.h"

TRY
{
    IT(g, counter(10));
    NEXT(g);
    SEND(g, value_int(8));
    DROP(g);
}
