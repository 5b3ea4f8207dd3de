/**
 * @file
 * What a results file says: the only thing that whoever reports needs to know
 * of grading. The first line is the head, every other one a submission, each a
 * JSON object with the keys below. docs/results.schema.json says it in full.
 */
#ifndef RESULTS_FILE_H
#define RESULTS_FILE_H

#include <jansson.h>

/** The head's KEY_SCHEMA: this kind of file, in this version. */
#define RESULTS_SCHEMA "iterators-by-hand/results/1"

/** @name What became of a submission's lesson: KEY_STATUS. @{ */
#define FATE_GRADED "graded"             /**< its cases were run */
#define FATE_NOT_COMPILED "not_compiled" /**< the compiler says why */
#define FATE_REFUSED "refused"           /**< no lesson needs what is in it */
#define FATE_BROKEN "broken"             /**< the grader itself failed on it */
#define FATE_MISSING "missing"           /**< there is no file for it */
#define FATE_UNTOUCHED "untouched"       /**< it is the stub, as handed out */
#define FATE_UNREADABLE "unreadable"     /**< there is a file, but no text */
#define FATE_UNCLEAR "unclear"           /**< which file, or whose it is */
#define FATE_EXCUSED "excused"           /**< the roster says so: no points */
/** @} */

/** @name What became of a case: KEY_STATUS. @{ */
#define CASE_PASSED "passed"
#define CASE_FAILED "failed"
/** @} */

/** @name Keys of the head. @{ */
#define KEY_SCHEMA "schema"
#define KEY_GRADED "graded" /**< when; of a case: whether it has points */
#define KEY_CONFINEMENT "confinement"
#define KEY_UNSAFE "unsafe"
#define KEY_COMPILER "compiler"
#define KEY_SEED_SET "seed_set"
#define KEY_SEEDS "seeds"     /**< how many a case has */
#define KEY_VERSION "version" /**< of the workbook */
#define KEY_ZONE "zone"       /**< whose clock deadlines go by; or null */
#define KEY_CLASS "class"     /**< a fingerprint of what there was to grade */
#define KEY_SUBMISSIONS "submissions"
#define KEY_POSSIBLE "possible"   /**< of a submission: if some are excused */
#define KEY_LESSONS "lessons"     /**< likewise of a submission */
#define KEY_SHARD "shard"         /**< only in a part of a class */
#define KEY_OF "of"               /**< of a shard: how many there are */
#define KEY_RULES "rules"         /**< of a shard: see record_rules() */
#define KEY_WORKSHEET "worksheet" /**< of a shard: its hash, "" if none */
/** @} */

/** @name Keys of a submission. @{ */
#define KEY_STUDENT "student"
#define KEY_IDENTIFIERS "identifiers"
#define KEY_MOODLE_PARTICIPANT "moodle_participant"
#define KEY_CANVAS_USER "canvas_user"
#define KEY_BRIGHTSPACE_USER "brightspace_user"
#define KEY_CANVAS_SUBMISSION "canvas_submission"
#define KEY_ORIGIN "origin"
#define KEY_SECTION "section" /**< by the roster, if it says so */
#define KEY_OF_TEAM "of_team" /**< the team that handed it in, for a member */
#define KEY_TEAM "team" /**< true if it is a team's; else it is not there */
#define KEY_SUBMITTED "submitted" /**< likewise of a submission's lesson */
#define KEY_LATE_MARK "late_mark"
#define KEY_SECONDS "seconds"
#define KEY_UNREAD                                                             \
    "unread" /**< true if no lesson's file is in it, but others */
#define KEY_PROBLEMS "problems"
/** @} */

/** @name Keys of a lesson, of its cases and of mistakes. @{ */
#define KEY_LESSON "lesson"
#define KEY_NUMBER "number" /**< likewise of a shard */
#define KEY_TITLE "title"
#define KEY_DUE "due"       /**< of a submission's lesson: if it is another */
#define KEY_POINTS "points" /**< likewise of a submission; null: still open */
#define KEY_DEDUCTED "deducted"
#define KEY_LATE "late"
#define KEY_PASSED "passed"
#define KEY_TOTAL "total"
#define KEY_STATUS "status"
#define KEY_OVERRIDE "override" /**< what was set by hand, if anything was */
#define KEY_REASON "reason"     /**< of an override; it may have KEY_POINTS */
#define KEY_WAS "was"           /**< the points without it, or null */
#define KEY_FILE "file"       /**< which file counted, within the submission */
#define KEY_HASH "hash"       /**< of its bytes, SHA-256 */
#define KEY_MESSAGE "message" /**< likewise; see MESSAGE_TODO */
#define KEY_DIAGNOSTICS "diagnostics"
#define KEY_FLAGS "flags" /**< for instructors; likewise of a submission */
#define KEY_MISTAKES "mistakes"
#define KEY_CASES "cases"
#define KEY_NAME "name"
#define KEY_TASK "task"
#define KEY_LINE "line"
#define KEY_FUNCTION "function"
#define KEY_WORDS "words" /**< the name, as a sentence */
#define KEY_SAYS "says"
#define KEY_SEE "see"
/** @} */

/** The message of a case whose TODO, by the file's own number, is not written:
 * for printf() and for sscanf(). */
#define MESSAGE_TODO "TODO %d is still to be written.\n"

/** The message of a case that passed in one process with the submission, and
 * not when another process asked. */
#define MESSAGE_OUTSIDE                                                        \
    "It passes when it runs beside its cases, but not when another process\n"  \
    "asks, with other numbers. Look for what depends on certain numbers, or "  \
    "on\nwhere the answers go.\n"

/** The number by which the platform knows the student, or "". */
const char *results_file_number(const json_t *submission);

/** Who a submission is of, by which it is known in the next export: the number,
 * else the name; the caller frees it. */
char *results_file_who(const json_t *submission);

#endif
