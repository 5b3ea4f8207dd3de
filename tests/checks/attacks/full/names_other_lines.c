/* Lesson: 02-my-range. On: solution.
 * Tries: to look like a forged place: #line with odd numbers and names.
 * Must: get all points. */
/* HERE: solution */

#line 2000000000 "tests/autograder/harness/record.c"
int helper_of_nobody(void);
#line 1 "</td>\x1b[2J=1+1"
int another_of_nobody(void);
#line 1 ""
