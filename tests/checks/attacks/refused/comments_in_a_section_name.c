/* Lesson: 02-my-range. On: solution.
 * Tries: to keep whoever reads the assembly busy, with a hundred thousand lines
 *   of comments in a section's name.
 * Must: be refused at once.
 * Or: not-compiled. */
/* HERE: solution */

#define TEN(x) x x x x x x x x x x
#define LINES TEN(TEN(TEN(TEN(TEN("\n# Start of file scope inline"))))
int marker __attribute__((section(".data" LINES))) = 1;
