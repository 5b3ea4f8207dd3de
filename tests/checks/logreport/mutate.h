/**
 * @file
 * Lines of logs that are nearly right: good ones, changed here and there. The
 * same every time.
 */
#ifndef MUTATE_H
#define MUTATE_H

#include "slice.h"

/** Where the next number comes from. Any number but 0 begins a series. */
struct draws {
    uint64_t state;
};

/** A number from 0 up to, but without, `limit`. */
size_t draw(struct draws *draws, size_t limit);

/** The size of the longest line that draw_line() makes. */
enum { LONGEST_LINE = 600 };

/**
 * A line without its end, as a slice of `bytes`. A third are good ones, and
 * their fields have all sorts of lengths; in the others up to three bytes or
 * parts are changed, added, or left out.
 */
struct slice draw_line(struct draws *draws, char bytes[LONGEST_LINE]);

#endif
