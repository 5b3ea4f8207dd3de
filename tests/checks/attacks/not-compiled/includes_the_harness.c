/* Lesson: 02-my-range. On: nothing.
 * Tries: to include the harness's own headers and sources.
 * Must: not compile, and say why in a sentence. */
#include "../../tests/autograder/harness/spy.c"
#include "harness.h"
#include "spy.c"
#include "tests/autograder/harness/record.c"
