/**
 * @file
 * A line of a trace, taken apart.
 */
#ifndef EVENT_H
#define EVENT_H

/** In words made of an event, a space at which no line is broken. */
#define EVENT_TIE "\x1f"

/** An event. */
struct event {
    const char *word;
    const char *parts[4]; /**< "" where there are fewer */
};

/** Takes a line apart, in place: its parts point into it. */
void event_read(struct event *event, char *line);

#endif
