/**
 * @file
 * The words of a results file: what grading writes and reporting reads.
 */
#ifndef RESULTS_FILE_H
#define RESULTS_FILE_H

/** What the first line says it is. */
#define RESULTS_SCHEMA "iterators-by-hand/results/1"

#define FATE_GRADED "graded"             /**< ran, and has cases */
#define FATE_NOT_COMPILED "not_compiled" /**< the compiler refused it */
#define FATE_REFUSED "refused"           /**< the gate refused it */
#define FATE_BROKEN "broken"             /**< the grader itself failed */
#define FATE_MISSING "missing"           /**< no file was handed in */
#define FATE_UNTOUCHED "untouched"       /**< still the stub */
#define FATE_UNREADABLE "unreadable"     /**< a file, and no text */

#define CASE_PASSED "passed" /**< a case's status */
#define CASE_FAILED "failed" /**< the other one */

#endif
