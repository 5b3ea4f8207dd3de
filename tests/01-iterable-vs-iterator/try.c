/* A place to try things out: make try-1 runs the lines below with your file of
 * lesson 1. Change them as you like; nobody judges them, and no command puts
 * them back. IT names something; NEXT, SEND, CLOSE, DROP, SHOW and STATUS say
 * what came of it. All of them: tests/autograder/harness/try.h. Without a file,
 * DO='...' takes: name = call(...), next, send, close, drop, or an expression
 * in C, between semicolons. */
#include "iterable_vs_iterator.h"

#include "try.h"

TRY
{
    IT(numbers, list_of(value_int(4), value_int(7)));
    STATUS(first(numbers, &v));
    SHOW(count(numbers));
}
