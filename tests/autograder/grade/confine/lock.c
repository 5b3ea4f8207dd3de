#include "lock.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

bool lock_file(const char *path, int flags)
{
    struct flock whole = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
    struct stat status;
    int fd = open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC | flags, 0600);
    bool ours = fd >= 0 && fstat(fd, &status) == 0 &&
                status.st_uid == geteuid() && S_ISREG(status.st_mode) &&
                fcntl(fd, F_SETLK, &whole) == 0;
    if (fd >= 0 && !ours)
        close(fd);
    return ours;
}
