/* Lesson: 02-my-range. On: nothing.
 * Tries: to include the cases and the expected transcripts.
 * Must: not compile, and say why in a sentence. */
#include "../../tests/02-my-range/cases.c"
#include "../../tests/02-my-range/expected.txt"
#include "tests/02-my-range/cases.c"
#include "tests/02-my-range/expected.txt"
