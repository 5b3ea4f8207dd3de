/* Lesson: 02-my-range. On: solution.
 * Tries: to hand in the solution word for word.
 * Must: get all points, and a flag for the near-copy. */
/* HERE: solution */
