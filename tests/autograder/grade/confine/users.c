#include "users.h"

#include "judge/decide/text.h"
#include "lock.h"

#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <unistd.h>

/* Numbers that no distribution gives to people or services, for a few graders.
 * Below them are systemd's home folders, above them its dynamic users. */
enum { FIRST_USER = 60600, GRADERS = 4 };

/* Only root can make it there. */
static bool lock(unsigned number)
{
    char *path = text_format("/run/iterators-grade-%u.lock", number);
    bool ours = lock_file(path, O_CREAT);
    free(path);
    return ours;
}

unsigned users_take(void)
{
    unsigned number = 0;
    while (number < GRADERS && !lock(number))
        number++;
    if (number == GRADERS)
        number = (unsigned)getpid() % GRADERS;
    return FIRST_USER + number * 2 * USERS_OF_SLOTS;
}
