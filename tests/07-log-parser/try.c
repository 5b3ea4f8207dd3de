/* A place to try things out: make try-7 runs the lines below with your file of
 * lesson 7. Change them as you like; nobody judges them, and no command puts
 * them back. IT names something; NEXT, SEND, CLOSE, DROP, SHOW and STATUS say
 * what came of it. All of them: tests/autograder/harness/try.h. Without a file,
 * DO='...' takes: name = call(...), next, send, close, drop, or an expression
 * in C, between semicolons. */
#include "log_parser.h"

#include "try.h"

TRY
{
    IT(lines, log_lines(log_text("one\ntwo\n")));
    NEXT(lines);
    DROP(lines);
}
