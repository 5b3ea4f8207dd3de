/* Lesson: 02-my-range. On: solution.
 * Tries: to go on working while the harness looks elsewhere.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <pthread.h>

static void *nothing(void *argument)
{
    return argument;
}

int helper(pthread_t *thread)
{
    return pthread_create(thread, NULL, nothing, NULL);
}
