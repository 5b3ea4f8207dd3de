/**
 * @file
 * The judge's own unit tests: what it reads, compares, recognises and says.
 */
#ifndef JUDGE_TESTS_H
#define JUDGE_TESTS_H

#include <check.h>

/** Records and printed text, taken apart (stream.h). */
Suite *stream_suite(void);

/** The learner's file, read as text (source.h). */
Suite *source_suite(void);

/** Where a task is worked on, and a case's name in words (place.h). */
Suite *place_suite(void);

/** What is said of a file that does not compile (unbuilt.h). */
Suite *unbuilt_suite(void);

/** Locals that are read behind a yield (locals.h). */
Suite *locals_suite(void);

/** Where a statement begins (statement.h). */
Suite *statement_suite(void);

/** Sanitizers' reports, boiled down (sanitizer.h). */
Suite *sanitizer_suite(void);

/** Transcripts (transcript.h). */
Suite *transcript_suite(void);

/** What a program shows, compared and decided about (trial.h, verdict.h). */
Suite *trial_suite(void);

/** Known mistakes, told apart (mistakes.h). */
Suite *mistakes_suite(void);

/** Clues in the learner's file (clue.h). */
Suite *clue_suite(void);

/** Habits that lead to mistakes (habit.h). */
Suite *habit_suite(void);

/** Remarks on the style of a file that passes (remark.h). */
Suite *remark_suite(void);

/** Those of what is run, asked and answered, and when (habit.h). */
Suite *habit_flow_suite(void);

/** Ways out that pass an iter_drop() by (leaving.h). */
Suite *leaving_suite(void);

/** Text, broken into lines (text.h). */
Suite *text_suite(void);

/** What is said otherwise in a page (wording.h). */
Suite *wording_suite(void);

/** The table of a lesson's structs, for a trace (table.h). */
Suite *table_suite(void);

/** A sanitizer's finding, put into words (finding.h). */
Suite *finding_suite(void);

/** Loops without an end, proved or not (standstill.h). */
Suite *standstill_suite(void);

/** Writes `text` to a file of its own and returns the file's name. */
const char *scratch_file(const char *text);

#endif
