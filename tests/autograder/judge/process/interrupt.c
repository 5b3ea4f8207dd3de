#include "interrupt.h"

#include <signal.h>

/* Global, because a signal handler has nothing else to write to. */
static volatile sig_atomic_t was_interrupted;

static void note(int signal)
{
    was_interrupted = signal;
}

void interrupt_watch(void)
{
    struct sigaction action = {.sa_handler = note};
    sigaction(SIGINT, &action, 0);
    sigaction(SIGTERM, &action, 0);
    sigaction(SIGHUP, &action, 0);
    action.sa_handler = SIG_IGN;
    sigaction(SIGPIPE, &action, 0);
}

bool interrupted(void)
{
    return was_interrupted != 0;
}
