#include "saves.h"

#include "judge/decide/source.h"
#include "judge/process/process.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/inotify.h>
#endif
#ifdef __APPLE__
#define st_mtim st_mtimespec
#endif

enum { LOOK_EVERY = 200, MOST_READ = 1 << 20 };

/* Seconds for which a file must stay as it is. One that is empty or gone is
 * most likely about to be written. */
static const double rest = 0.015, rest_of_nothing = 0.7;

static struct file_state look_at(const char *path)
{
    struct stat status;
    struct source source = {.path = path};
    struct file_state state = {.there = stat(path, &status) == 0};
    if (!state.there)
        return state;
    state.device = status.st_dev;
    state.inode = status.st_ino;
    state.size = status.st_size;
    state.written = status.st_mtim;
    if (S_ISREG(status.st_mode) && status.st_size <= MOST_READ &&
        text_read(&source.text, path))
        state.hash = source_hash(&source);
    text_free(&source.text);
    return state;
}

static bool is_same(const struct file_state *a, const struct file_state *b)
{
    return a->there == b->there && a->device == b->device &&
           a->inode == b->inode && a->size == b->size && a->hash == b->hash &&
           a->written.tv_sec == b->written.tv_sec &&
           a->written.tv_nsec == b->written.tv_nsec;
}

/* The folder and not the file, whose place another one may take. */
static int ask_system(const char *path)
{
#ifdef __linux__
    const char *slash = strrchr(path, '/');
    char *folder = slash ? text_format("%.*s/", (int)(slash - path), path)
                         : text_format(".");
    int fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (fd >= 0 &&
        inotify_add_watch(fd, folder,
                          IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB | IN_CREATE |
                              IN_DELETE | IN_MOVED_TO | IN_MOVED_FROM) < 0) {
        close(fd);
        fd = -1;
    }
    free(folder);
    return fd;
#else
    (void)path;
    return -1;
#endif
}

void saves_begin(struct saves *saves, const char *path, bool polls)
{
    *saves = (struct saves){.path = path,
                            .wakes = polls ? -1 : ask_system(path),
                            .seen = look_at(path),
                            .since = clock_seconds()};
    saves->taken = saves->seen;
}

static double time_to_rest(const struct saves *saves)
{
    bool nothing = !saves->seen.there || saves->seen.size == 0;
    return saves->since + (nothing ? rest_of_nothing : rest) - clock_seconds();
}

bool saves_look(struct saves *saves)
{
    struct file_state now = look_at(saves->path);
    if (!is_same(&now, &saves->seen)) {
        saves->seen = now;
        saves->since = clock_seconds();
    }
    return !is_same(&saves->seen, &saves->taken) && time_to_rest(saves) <= 0;
}

int saves_patience(const struct saves *saves)
{
    const double left = time_to_rest(saves) * 1000, most = LOOK_EVERY;
    if (is_same(&saves->seen, &saves->taken) || left >= most)
        return LOOK_EVERY;
    return left < 1 ? 1 : (int)left + 1;
}

void saves_take(struct saves *saves)
{
    saves->taken = saves->seen;
}

void saves_forget(struct saves *saves)
{
    saves->taken = (struct file_state){.there = true, .size = -1};
}

void saves_wake(struct saves *saves)
{
    char events[4096];
    while (read(saves->wakes, events, sizeof events) > 0)
        ;
}
