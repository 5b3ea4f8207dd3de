/* Lesson: 02-my-range. On: solution.
 * Tries: to comment out what the grader might add behind it.
 * Must: not compile, and say why in a sentence. */
/* HERE: solution */
/* clang-format off */
int helper_of_nobody(void);
/* never closed
