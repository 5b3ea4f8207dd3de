/**
 * @file
 * What `--follow` shows: the report in place on a terminal, else a line, or a
 * JSON object, for each change.
 */
#ifndef SCREEN_H
#define SCREEN_H

#include "../tally.h"
#include "generator.h"

/** What is shown. */
struct screen {
    bool terminal;            /**< can a line be written over? */
    bool shown;               /**< has anything been shown? */
    int lines;                /**< how many stand there, to be written over */
    int64_t counts[5];        /**< what they say, to see a change */
    struct generator *minute; /**< last_minute(); held */
    int64_t errors, latest;   /**< what that said; the latest error's time */
};

/** A screen with nothing on it. */
void screen_begin(struct screen *screen);

/** Notes that an error happened, `seconds` after 1970 began. */
void screen_note(struct screen *screen, int64_t seconds);

/** Shows what has been counted, if that is not what it shows. False if it can't
 * be written. */
bool screen_show(struct screen *screen, const struct tally *tally);

/** Takes off what stands there, so that something else can be printed. */
void screen_clear(struct screen *screen);

/** Lets go of all. */
void screen_end(struct screen *screen);

#endif
