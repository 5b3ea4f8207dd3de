#include "watch.h"

#include "memory.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/inotify.h>
#endif

enum { LOOK_AGAIN = 100, LOOK_AT_LAST = 1000 }; /* milliseconds */

struct watch {
    const char *const *paths;
    int count;
    int fd;     /* inotify's, or -1 */
    int *files; /* what inotify calls each file, or -1 */
};

static volatile sig_atomic_t over;
static int wake[2] = {-1, -1}; /* a pipe: a signal must not come too late */

static void end(int signal)
{
    (void)signal;
    over = 1;
    ssize_t written = write(wake[1], "", 1);
    (void)written; /* if it is full, there is no need */
}

bool watch_is_over(void)
{
    return over != 0;
}

void watch_end(void)
{
    over = 1;
}

static void catch_signals(void)
{
    struct sigaction action = {.sa_handler = end,
                               .sa_flags = (int)SA_RESETHAND};
    if (pipe(wake) != 0)
        fatal("OSError: there can be no pipe");
    for (int i = 0; i < 2; i++) {
        fcntl(wake[i], F_SETFL, O_NONBLOCK);
        fcntl(wake[i], F_SETFD, FD_CLOEXEC);
    }
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
}

#ifdef __linux__

/* Names that come and go are told of their folder. */
static void watch_folder(int fd, const char *path)
{
    char folder[4096];
    const char *slash = strrchr(path, '/');
    size_t size = slash ? (size_t)(slash - path) + 1 : 0;
    if (size + 2 > sizeof folder)
        return;
    memcpy(folder, path, size);
    memcpy(folder + size, ".", 2);
    inotify_add_watch(fd, folder, IN_CREATE | IN_MOVED_TO | IN_ONLYDIR);
}

/* What is written is told of the file, which may be another one by now. True
 * if it is: then something may have been written before it was watched. */
static bool watch_files(struct watch *watch)
{
    bool another = false;
    for (int i = 0; i < watch->count; i++) {
        int file = inotify_add_watch(watch->fd, watch->paths[i],
                                     IN_MODIFY | IN_ATTRIB | IN_CLOSE_WRITE);
        if (file == watch->files[i])
            continue;
        if (watch->files[i] >= 0)
            inotify_rm_watch(watch->fd, watch->files[i]);
        watch->files[i] = file;
        another = another || file >= 0;
    }
    return another;
}

static void begin(struct watch *watch)
{
    watch->fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    watch->files =
        memory_new((size_t)watch->count * sizeof *watch->files, MEMORY_PLAIN);
    for (int i = 0; i < watch->count; i++) {
        watch->files[i] = -1;
        watch_folder(watch->fd, watch->paths[i]);
    }
}

#else

static bool watch_files(struct watch *watch)
{
    (void)watch;
    return false;
}

static void begin(struct watch *watch)
{
    (void)watch;
}

#endif

struct watch *watch_new(const char *const *paths, int count, bool poll)
{
    struct watch *watch = memory_new(sizeof *watch, MEMORY_PLAIN);
    *watch = (struct watch){.paths = paths, .count = count, .fd = -1};
    over = 0;
    catch_signals();
    if (!poll)
        begin(watch);
    return watch;
}

/* What is told is only that something has happened. */
static void forget_events(int fd)
{
    char events[4096];
    while (fd >= 0 && read(fd, events, sizeof events) > 0)
        ;
}

void watch_wait(struct watch *watch)
{
    if (watch->fd >= 0 && watch_files(watch))
        return;
    struct pollfd sources[] = {{.fd = wake[0], .events = POLLIN},
                               {.fd = watch->fd, .events = POLLIN}};
    poll(sources, 2, watch->fd >= 0 ? LOOK_AT_LAST : LOOK_AGAIN);
    forget_events(watch->fd);
}

void watch_free(struct watch *watch)
{
    if (!watch)
        return;
    if (watch->fd >= 0)
        close(watch->fd);
    close(wake[0]);
    close(wake[1]);
    memory_free(watch->files);
    memory_free(watch);
}
