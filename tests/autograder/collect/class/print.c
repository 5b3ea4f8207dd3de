#include "class.h"

#include "judge/decide/text.h"

#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

/* Of the contents of a class's archive; whatever goes beyond tells little. */
static const int64_t most_read = (int64_t)1 << 28;

static uint64_t of_text(uint64_t before, const char *text)
{
    return text ? text_hash(before, text, strlen(text) + 1) : before;
}

static uint64_t of_archive(uint64_t before, const struct region *archive)
{
    static char bytes[1 << 16];
    int64_t at = 0, got;
    before = text_hash(before, (const char *)&archive->length,
                       sizeof archive->length);
    while (at < most_read &&
           (got = region_read(archive, at, bytes, sizeof bytes)) > 0) {
        before = text_hash(before, bytes, (size_t)got);
        at += got;
    }
    return before;
}

/* When it was last changed, and how large it is. */
static uint64_t of_place(uint64_t before, int root, const char *path)
{
    struct stat status;
    if (fstatat(root, *path ? path : ".", &status, AT_SYMLINK_NOFOLLOW) != 0)
        return before;
    const int64_t both[] = {(int64_t)status.st_mtime, (int64_t)status.st_size};
    return text_hash(before, (const char *)both, sizeof both);
}

void class_print(const struct class *class, char print[CLASS_PRINT])
{
    uint64_t hash = 0;
    for (size_t i = 0; i < class->count; i++) {
        const struct group *group = &class->at[i];
        hash = of_text(of_text(hash, group->origin), group->listed);
        for (size_t k = 0; k < group->count; k++) {
            hash = of_text(hash, group->parts[k].path);
            if (class->root >= 0)
                hash = of_place(hash, class->root, group->parts[k].path);
        }
    }
    if (class->archive.fd >= 0)
        hash = of_archive(hash, &class->archive);
    snprintf(print, CLASS_PRINT, "%016" PRIx64, hash);
}
