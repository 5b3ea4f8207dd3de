/* Lesson: 02-my-range. On: solution.
 * Tries: to give all functions an attribute at once, as only clang can.
 * Must: be refused for the pragma, by whichever compiler. */
#pragma clang attribute push(__attribute__((no_sanitize("undefined"))),        \
                             apply_to = function)
/* HERE: solution */
#pragma clang attribute pop
