/* Lesson: 02-my-range. On: solution.
 * Tries: to read the expected transcripts.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <stdio.h>

void *helper(void)
{
    return fopen("tests/02-my-range/expected.txt", "r");
}
