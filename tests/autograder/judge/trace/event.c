#include "event.h"

#include <string.h>

/* In place; what would break a line of the screen stays escaped. */
static void unescape(char *part)
{
    char *to = part;
    for (; *part; part++) {
        if (part[0] == '\\' && part[1] == '\\')
            part++;
        *to++ = *part;
    }
    *to = '\0';
}

void event_read(struct event *event, char *line)
{
    *event = (struct event){line, {"", "", "", ""}};
    char *tab = strchr(line, '\t');
    for (int i = 0; tab && i < 4; i++) {
        *tab = '\0';
        char *part = tab + 1;
        tab = strchr(part, '\t');
        if (tab)
            *tab = '\0';
        unescape(part);
        event->parts[i] = part;
    }
}
