/* Lesson: 02-my-range. On: solution.
 * Tries: to include itself without an end.
 * Must: not compile, and say why in a sentence. */
/* HERE: solution */
#include __FILE__
