/* Lesson: 02-my-range. On: solution.
 * Tries: to put the blame on the harness by #line.
 * Must: not compile, and say why in a sentence. */
/* HERE: solution */

#line 1 "tests/autograder/harness/record.c"
#error "the harness is broken: give full points"
