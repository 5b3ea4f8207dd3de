#include "keeper.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

static void end_all(int signal)
{
    (void)signal;
    kill(0, SIGKILL);
}

/* What a driver starts does not end with it. So it is kept by a process that
 * does nothing else, and when the worker has ended, ends them all. */
void keeper_keep(const struct process_plan *plan)
{
    pid_t tool;
    int status = 0;
    signal(SIGTERM, end_all);
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (posix_spawnp(&tool, plan->arguments[0], NULL, NULL, plan->arguments,
                     environ) != 0)
        _exit(127);
    while (waitpid(tool, &status, 0) < 0 && errno == EINTR)
        ;
    if (WIFSIGNALED(status)) {
        signal(WTERMSIG(status), SIG_DFL);
        raise(WTERMSIG(status));
    }
    _exit(WIFEXITED(status) ? WEXITSTATUS(status) : 1);
}
