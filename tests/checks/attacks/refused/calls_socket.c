/* Lesson: 02-my-range. On: solution.
 * Tries: to open a network connection to this machine.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <sys/socket.h>

int helper(void)
{
    return socket(AF_INET, SOCK_STREAM, 0);
}
