#include "spool.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

bool spool_open(struct spool *spool, const char *work_folder)
{
    char *path = text_format("%s/collected-XXXXXX", work_folder);
    *spool = SPOOL_NONE;
    spool->fd = mkstemp(path);
    bool good = spool->fd >= 0 && unlink(path) == 0 &&
                fcntl(spool->fd, F_SETFD, FD_CLOEXEC) == 0;
    free(path);
    return good;
}

bool spool_add(struct spool *spool, const char *bytes, size_t size)
{
    while (size > 0) {
        ssize_t done = pwrite(spool->fd, bytes, size, spool->length);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            return false;
        spool->length += done;
        bytes += done;
        size -= (size_t)done;
    }
    return true;
}

void spool_cut(struct spool *spool, int64_t length)
{
    if (spool->fd < 0 || spool->length <= length)
        return;
    spool->length = length;
    /* Whether or not that gives the room back, it is written over. */
    (void)!ftruncate(spool->fd, length);
}

void spool_close(struct spool *spool)
{
    if (spool->fd >= 0)
        close(spool->fd);
    *spool = SPOOL_NONE;
}

int64_t region_read(const struct region *region, int64_t offset, char *bytes,
                    size_t size)
{
    int64_t left = region->length - offset;
    if (left <= 0)
        return 0;
    if (left < (int64_t)size)
        size = (size_t)left;
    ssize_t got;
    do
        got = pread(region->fd, bytes, size, region->start + offset);
    while (got < 0 && errno == EINTR);
    return got;
}

bool region_text(const struct region *region, size_t most, struct text *text)
{
    char bytes[16384];
    int64_t offset = 0, got = 0;
    while (text->length < most) {
        size_t size = most - text->length;
        if (size > sizeof bytes)
            size = sizeof bytes;
        got = region_read(region, offset, bytes, size);
        if (got <= 0)
            break;
        text_add(text, bytes, (size_t)got);
        offset += got;
    }
    return got >= 0;
}
