/**
 * @file
 * The record of a class: what its gradebook keeps so that every grade can be
 * explained in a year. One class for each gradebook.
 *
 *     GRADEBOOK/lock              held by whoever writes
 *     GRADEBOOK/results.jsonl     the last results (results_file.h)
 *     GRADEBOOK/before/TIME.jsonl those before, by when they were graded
 *     GRADEBOOK/files/3f/3f9a....c what was graded, by its hash
 */
#ifndef RECORD_H
#define RECORD_H

#include "gradebook.h"
#include "judge/decide/text.h"

enum { RECORD_HASH = 65 };

/** Holds the gradebook until the process ends: alone, or beside others that
 * do not want it alone. Fails with a sentence if somebody else has it. */
void record_lock(const struct gradebook *book, bool alone);

/** Adds somebody to whom record_guard() is told of: is there a submission, also
 * an empty one? Of two who are known by one name it is enough if one has one.
 */
void record_add(json_t *who, const char *known, bool there);

/**
 * Fails with a sentence if the record has students or lessons that would be
 * lost, or students who had handed in something, and now are in the
 * roster alone.
 * @param who      an object that record_add() has filled, by
 * results_file_who()
 * @param lessons  the lessons of a head
 * @param shown    what was to be graded, for the sentence
 */
void record_guard(const struct gradebook *book, const json_t *who,
                  const json_t *lessons, const char *shown);

/** When the record was graded, as a text; NULL if there is none. */
json_t *record_graded(const struct gradebook *book);

/** The draft becomes the record; what was the record goes to the folder
 * `before`, unless both say the same. False, with errno set, if it can't. */
bool record_replace(const struct gradebook *book, const char *draft);

/** A hash of the files in which the instructor wrote the rules, and what was
 * decided by hand. */
void record_rules(const struct gradebook *book, char hash[RECORD_HASH]);

/** A hash of any file; "" of one that can't be read. */
void record_hash(const char *path, char hash[RECORD_HASH]);

/** Keeps a file, and says by which hash, in hexadecimal; false if it can't be
 * kept. */
bool record_keep(const struct gradebook *book, const struct text *bytes,
                 char hash[RECORD_HASH]);

/** Reads a file that was kept; false if there is none, or not that one. */
bool record_read(const struct gradebook *book, const char *hash,
                 struct text *bytes);

#endif
