/* Lesson: 06-send. On: solution.
 * Tries: to print more than it should where what is printed is compared.
 * Must: get the points of the other tasks.
 * Passes: task 2, task 3, task 4. */
#include <stdio.h>

#include "send.h"

static struct generator *honest_talk(void);
#define my_generator_talking(nothing) honest_talk(nothing)
/* HERE: solution */
#undef my_generator_talking

struct generator *my_generator_talking(void)
{
    printf("Received: nothing yet\n");
    return honest_talk();
}
