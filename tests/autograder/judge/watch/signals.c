#include "signals.h"

#include "judge/process/interrupt.h"
#include "judge/process/process.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <unistd.h>

/* Global, because a signal handler has nothing else to write to. */
static int write_end;

static void note(int signal)
{
    int before = errno;
    char byte = (char)signal;
    if (write(write_end, &byte, 1) < 0)
        errno = before; /* full of others, which wake as well */
    errno = before;
}

int signals_begin(void)
{
    static const int signals[] = {SIGINT,  SIGTERM, SIGHUP, SIGTSTP,
                                  SIGCONT, SIGCHLD, SIGQUIT};
    struct sigaction action = {.sa_handler = note};
    int read_end;
    process_pipe(&read_end, &write_end);
    fcntl(read_end, F_SETFL, O_NONBLOCK);
    fcntl(write_end, F_SETFL, O_NONBLOCK);
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
        sigaction(signals[i], &action, NULL);
    if (interrupted())
        raise(SIGINT); /* that was before; now it is heard */
    return read_end;
}

int signals_next(int fd)
{
    char byte;
    return read(fd, &byte, 1) == 1 ? byte : 0;
}

void signals_stop(void)
{
    struct sigaction action = {.sa_handler = SIG_DFL};
    sigaction(SIGTSTP, &action, NULL);
    raise(SIGTSTP);
    action.sa_handler = note;
    sigaction(SIGTSTP, &action, NULL);
}
