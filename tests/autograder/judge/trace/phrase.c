#include "phrase.h"

#include "judge/decide/text.h"

#include <stdlib.h>
#include <string.h>

char *phrase_ask(const struct event *event)
{
    const char *who = event->parts[0], *how = event->parts[1];
    const char *line = event->parts[2];
    if (strcmp(how, "iter") == 0)
        return text_format("-> %s is asked for an iterator", who);
    if (!*line)
        return text_format("-> %s is asked for its next", who);
    if (strcmp(line, "0") == 0)
        return text_format("-> %s begins", who);
    if (strcmp(how, "close") == 0)
        return text_format("-> %s is closed at line" EVENT_TIE "%s", who, line);
    if (text_begins(how, "send "))
        return text_format("-> %s goes on at line" EVENT_TIE
                           "%s: it was sent %s",
                           who, line, how + strlen("send "));
    if (text_begins(how, "throw "))
        return text_format("-> %s goes on at line" EVENT_TIE
                           "%s, which raises %s",
                           who, line, how + strlen("throw "));
    return text_format("-> %s goes on at line" EVENT_TIE "%s", who, line);
}

char *phrase_answer(const struct event *event)
{
    const char *status = event->parts[1], *value = event->parts[2];
    int line = atoi(event->parts[3]);
    if (strcmp(status, "ITER_NEXT") == 0 && line)
        return text_format("<- yields %s, and pauses at line" EVENT_TIE "%d",
                           value, line);
    if (strcmp(status, "ITER_NEXT") == 0)
        return text_format("<- gives %s", value);
    if (strcmp(status, "ITER_STOP") == 0)
        return strcmp(value, "None") == 0
                   ? text_format("<- stops")
                   : text_format("<- stops, with %s", value);
    if (strcmp(status, "ITER_ERROR") == 0)
        return text_format(*event->parts[3] && text_begins(value, "StopIter")
                               ? "<- raises %s, which becomes a RuntimeError"
                               : "<- fails: %s",
                           value);
    if (text_begins(value, "ITER_"))
        return text_format("<- returns %s without a GEN_ macro, which becomes "
                           "a RuntimeError",
                           value);
    return text_format("<- answers with no status that there is");
}

char *phrase_of(const struct event *event)
{
    static const struct {
        const char *word, *format;
    } phrases[] = {
        {"gone", "%s is gone"},
        {"release", "%s is released"},
        {"made", "%s comes from iter_of() of a %s"},
        {"drop", "%s is dropped%s"},
        {"finally", "%s runs its finally part, line" EVENT_TIE "%s"}};
    for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++)
        if (strcmp(event->word, phrases[i].word) == 0)
            return text_format(phrases[i].format, event->parts[0],
                               event->parts[1]);
    return NULL;
}
