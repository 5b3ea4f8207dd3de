/**
 * @file
 * A line of a trace, taken apart.
 */
#ifndef EVENT_H
#define EVENT_H

/** An event. */
struct event {
    const char *word;
    const char *parts[4]; /**< "" where there are fewer */
};

/** Takes a line apart, in place: its parts point into it. */
void event_read(struct event *event, char *line);

#endif
