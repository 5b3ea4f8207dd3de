/* What logreport --help says. */
#include "options.h"
#include "typed.h"

#include <stdio.h>

static const char head[] =
    " [OPTION]... [FILE]...\n"
    "Counts the errors in the logs of a web server (Common or Combined Log "
    "Format).\n"
    "Without a FILE, or if it is -, reads standard input.\n"
    "\n"
    "  --top N      also list the N most requested paths, without queries\n"
    "  --slow TIME  also count the requests that took TIME or longer: 500ms, "
    "0.5s,\n"
    "               500us; a number alone is milliseconds\n"
    "  --slow-field FIELD\n"
    "               where a line has its duration: last, the default; 3, the "
    "third\n"
    "               field behind the size; or rt, for rt=0.5. A unit may "
    "follow, as\n"
    "               in 3:ms; else 1.5 is seconds, and 15 microseconds. Or as "
    "Apache\n"
    "               and nginx call it: %D, %T, %{ms}T, $request_time\n"
    "  --invalid N  also print the first N lines that could not be read\n"
    "  --format NAME\n"
    "               how the lines are written, see below\n"
    "  --json       print one JSON object instead: the errors, all statuses, "
    "and\n"
    "               how many lines are blank, other output or could not be "
    "read\n"
    "  --follow     go on as the logs grow, also when they are rotated: the "
    "report\n"
    "               anew when it changes, in place on a terminal, as a line "
    "on a\n"
    "               pipe. Ctrl-C ends it, with the last report\n"
    "  --poll       with --follow, look ten times a second for what is new, "
    "and don't\n"
    "               count on being told: on network drives, for example\n"
    "  --help       print this, and exit\n"
    "  --version    print the version, and exit\n"
    "\n"
    "Formats, one or more names for each:\n";

static const char tail[] =
    "\n"
    "Lines that could not be read are told on standard error: how many, and "
    "why not\n"
    "the first. Blank lines are none of them. The numbers are exact. In a "
    "file of\n"
    "more than 16 MiB, if only errors are counted, all lines are looked at "
    "that may\n"
    "be a 404 or 500, and of the others one in 64 KiB; if one of those can't "
    "be\n"
    "read, the file is read again, every line of it.\n"
    "\n"
    "Exit status: 0 if all is well, even if some lines could not be read; 1 "
    "if a\n"
    "file could not be read, or no line of it, or the report could not be "
    "written;\n"
    "2 if the command line makes no sense.\n";

void help_print(void)
{
    printf("Usage: %s%s", typed_program(), head);
    for (const struct format *format = formats; format->names; format++)
        printf("  %s\n               %s\n", format->names, format->purpose);
    fputs(tail, stdout);
}
