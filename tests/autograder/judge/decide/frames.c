#include "frames.h"

#include <stdlib.h>
#include <string.h>

/* Three stacks of some thirty frames, or the end of one without an end. */
enum { MOST_FRAMES = 100 };

static const char hexadecimal[] = "0123456789abcdefx";

/* The address in "    #1 0x55e8 (/folder/program+0x1a2b)", or NULL. */
static const char *address_in(const char *line, const char *program)
{
    if (!strstr(line, "    #"))
        return NULL;
    char *wanted = text_format("/%s+0x", program);
    const char *found = strstr(line, wanted);
    free(wanted);
    return found ? strstr(found, "+0x") + 1 : NULL;
}

bool frames_addresses(struct text *addresses, const char *report,
                      const char *program)
{
    char *copy = text_format("%s", report), *rest = copy, *line;
    int count = 0;
    while (count < MOST_FRAMES && (line = text_line(&rest))) {
        const char *address = address_in(line, program);
        if (!address)
            continue;
        text_addf(addresses, " %.*s", (int)strspn(address, hexadecimal),
                  address);
        count++;
    }
    free(copy);
    return count > 0;
}

static const char *line_after(const char *text)
{
    text += strcspn(text, "\n");
    return *text ? text + 1 : text;
}

/* Adds the places that follow an address; returns the next address. */
static const char *add_places(struct text *report, const char *answer)
{
    answer = line_after(answer);
    while (*answer && !text_begins(answer, "0x")) {
        text_addf(report, "    # %.*s\n", (int)strcspn(answer, "\n"), answer);
        answer = line_after(answer);
    }
    return answer;
}

void frames_name(struct text *report, const char *program, const char *answer)
{
    struct text named = {0};
    char *rest = report->bytes, *line;
    while (*answer && !text_begins(answer, "0x"))
        answer = line_after(answer); /* a warning, perhaps */
    while (rest && (line = text_line(&rest))) {
        text_addf(&named, "%s\n", line);
        if (address_in(line, program))
            answer = add_places(&named, answer);
    }
    text_free(report);
    *report = named;
}
