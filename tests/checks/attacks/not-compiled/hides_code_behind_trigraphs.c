/* Lesson: 02-my-range. On: solution.
 * Tries: to hide a line in a comment that a trigraph continues.
 * Must: not compile, and say why in a sentence. */
/* HERE: solution */
/* clang-format off */
// What does this do??/
#error "seen"
int x = ??( ;
