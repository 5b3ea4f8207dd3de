/**
 * @file
 * What happened, in order: bodies and finalizers note a word, tests read it.
 */
#ifndef JOURNAL_H
#define JOURNAL_H

/** Adds a word. */
void note(const char *word);

/** The words since the last call, with a space between. */
const char *journal(void);

/** Prints journal() and how many errors were unraisable: "word; 1". */
void print_journal(void);

/** All that `act` prints, to either stream. It runs in a process apart. */
const char *printed(void (*act)(void));

/** The same of an `act` that must end the program, with status 1. */
const char *last_words(void (*act)(void));

#endif
