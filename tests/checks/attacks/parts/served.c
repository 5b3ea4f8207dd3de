/* Is this the process that another one asks? Then its third descriptor is a
 * socket; beside the cases it is closed. */
#include <sys/stat.h>

static bool is_served(void)
{
    struct stat status;
    return raw_call(SYS_fstat, 3, at(&status), 0, 0) == 0 &&
           S_ISSOCK(status.st_mode);
}
