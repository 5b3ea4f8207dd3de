#include "confine.h"

#include "bubblewrap.h"
#include "filter.h"
#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "landlock.h"
#include "stage.h"
#include "users.h"

#include <errno.h>
#include <grp.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

unsigned confine_user(const struct cell *cell, int slot)
{
    return geteuid() == 0 ? cell->first_user + (unsigned)slot : geteuid();
}

/* The child says why on its standard error, which is the compiler's messages or
 * the program's complaints, and ends as if it could not be started. */
static _Noreturn void give_up(const char *what)
{
    dprintf(STDERR_FILENO, "The grader can't confine a program: %s: %s.\n",
            what, strerror(errno));
    _exit(127);
}

static void limit(__rlimit_resource_t resource, rlim_t most)
{
    if (setrlimit(resource, &(struct rlimit){most, most}) != 0 &&
        errno != EPERM) /* then it is lower already */
        give_up("setrlimit");
}

/* Who meets it is told by a signal that says so, before one that does not. */
static void limit_cpu(rlim_t seconds)
{
    const struct rlimit both = {seconds, seconds + 1};
    if (setrlimit(RLIMIT_CPU, &both) != 0 && errno != EPERM)
        give_up("setrlimit");
}

static void set_limits(const struct cell *cell, enum process_purpose purpose)
{
    bool tool = purpose == PROCESS_TOOL;
    bool large = tool || purpose == PROCESS_READER;
    limit(RLIMIT_CORE, 0);
    limit_cpu(10);
    /* bubblewrap itself writes a few bytes to files of the kernel. */
    bool wraps = cell->level == CONFINED_BY_BUBBLEWRAP;
    limit(RLIMIT_FSIZE, tool ? 32 << 20 : wraps ? 4096 : 0);
    limit(RLIMIT_NOFILE, 128); /* the harness takes number 100 */
    limit(RLIMIT_MEMLOCK, 0);
    limit(RLIMIT_MSGQUEUE, 0);
    if (geteuid() == 0) /* an ordinary user has other processes, too */
        limit(RLIMIT_NPROC, 1024); /* of all graders on this machine */
    if (purpose != PROCESS_SANITIZED)
        limit(RLIMIT_AS, large ? (rlim_t)2 << 30 : 256 << 20);
}

/* Whom it observes, an observer is another user than. */
static void become_user(const struct cell *cell, enum process_purpose purpose)
{
    uid_t user = confine_user(cell, cell->slot);
    if (purpose == PROCESS_OBSERVER)
        user += USERS_OF_SLOTS;
    if (geteuid() != 0)
        return;
    if (setgroups(0, NULL) != 0 || setresgid(user, user, user) != 0 ||
        setresuid(user, user, user) != 0)
        give_up("changing the user");
}

/* Nothing of the grader's environment is passed on. */
static void set_environment(const struct cell *cell,
                            const struct process_plan *plan)
{
    /* Of this process, which becomes the program. */
    char **variables = must(calloc(8, sizeof *variables));
    const char *const *options = process_sanitizer_options(plan);
    size_t count = 0;
    if (plan->variables)
        return; /* what it has is all its own */
    variables[count++] = "PATH=/usr/bin:/bin";
    variables[count++] = "LC_ALL=C";
    variables[count++] = text_format("TMPDIR=%s", cell->scratch);
    for (; *options; options++)
        variables[count++] = (char *)*options;
    environ = variables;
}

static void allow(int rules, const char *path, unsigned access)
{
    if (!landlock_allow(rules, path, access))
        give_up("allowing a path");
}

static void allow_all(int rules, const struct paths *paths, unsigned access)
{
    for (size_t i = 0; i < paths->count; i++)
        allow(rules, paths->at[i], access);
}

/* Not the whole of it: other workers' scratch folders are there as well. */
static void allow_stage(const struct cell *cell, int rules)
{
    for (const char *const *part = stage_parts; *part; part++) {
        char *path = text_format("%s/%s", cell->stage, *part);
        allow(rules, path, LANDLOCK_READ);
        free(path);
    }
}

/* The dynamic loader is among the toolchain's programs. */
static void allow_loaders(const struct toolchain *toolchain, int rules)
{
    for (size_t i = 0; i < toolchain->programs.count; i++)
        if (strstr(toolchain->programs.at[i], "/ld-"))
            allow(rules, toolchain->programs.at[i], LANDLOCK_START);
}

static void enter_landlock(const struct cell *cell,
                           const struct process_plan *plan)
{
    const struct toolchain *toolchain = cell->toolchain;
    int rules = landlock_begin();
    if (rules < 0)
        give_up("Landlock");
    allow(rules, "/dev/null", LANDLOCK_READ | LANDLOCK_WRITE);
    allow_all(rules, &toolchain->folders, LANDLOCK_READ);
    if (plan->purpose == PROCESS_TOOL) {
        allow_all(rules, &toolchain->programs, LANDLOCK_START);
        allow_stage(cell, rules);
        allow(rules, cell->scratch, LANDLOCK_READ | LANDLOCK_WRITE);
    } else if (plan->purpose == PROCESS_READER) {
        allow(rules, toolchain->git, LANDLOCK_START);
        allow(rules, plan->scratch, LANDLOCK_READ);
        allow(rules, ".", LANDLOCK_READ);
        allow_loaders(toolchain, rules);
    } else {
        allow_loaders(toolchain, rules);
        allow(rules, plan->arguments[0], LANDLOCK_START);
        if (plan->purpose == PROCESS_SANITIZED)
            allow(rules, "/proc/self", LANDLOCK_READ); /* maps, to say where */
    }
    if (!landlock_enter(rules))
        give_up("Landlock");
}

static void end_all(int signal)
{
    (void)signal;
    kill(0, SIGKILL);
}

/* What a driver starts does not end with it. So it is kept by a process that
 * does nothing else, and when the worker has ended, ends them all. */
static _Noreturn void keep(const struct process_plan *plan)
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

static void confine(const struct process_plan *plan, const void *context)
{
    const struct cell *cell = context;
    if (plan->purpose == PROCESS_READER && !cell->toolchain->git)
        give_up("finding git");
    if (!plan->folder && chdir(cell->scratch) != 0)
        give_up("entering the scratch folder");
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    set_environment(cell, plan);
    set_limits(cell, plan->purpose);
    syscall(SYS_close_range, plan->wire ? PROCESS_WIRE + 1 : 3, ~0U, 0);
    become_user(cell, plan->purpose);
    prctl(PR_SET_PDEATHSIG, SIGKILL); /* changing the user forgets it */
    if (cell->level == CONFINED_BY_LANDLOCK)
        enter_landlock(cell, plan);
    enum filter_kind filter =
        plan->purpose == PROCESS_TOOL || plan->purpose == PROCESS_READER
            ? FILTER_COMPILER
            : FILTER_PROGRAM;
    if (cell->level == CONFINED_BY_BUBBLEWRAP) {
        bubblewrap_enter(cell, plan, filter_descriptor(filter));
        give_up("bubblewrap");
    }
    if (cell->level == CONFINED_BY_LANDLOCK &&
        !filter_enter(cell->filters, filter))
        give_up("seccomp");
    if (plan->grouped && plan->purpose == PROCESS_TOOL)
        keep(plan);
}

struct process_guard confine_guard(const struct cell *cell)
{
    return (struct process_guard){.enter = confine, .context = cell};
}

static enum confinement best(const struct cell *cell, const char *wanted)
{
    bool any = !*wanted;
    if (cell->filters && (any || strcmp(wanted, "landlock") == 0) &&
        landlock_version() > 0)
        return CONFINED_BY_LANDLOCK;
    if (cell->filters && (any || strcmp(wanted, "bubblewrap") == 0) &&
        bubblewrap_works())
        return CONFINED_BY_BUBBLEWRAP;
    return NOT_CONFINED;
}

void confine_prepare(struct cell *cell, const char *wanted)
{
    static const char *const words[] = {
        [CONFINED_BY_LANDLOCK] = "Landlock and seccomp",
        [CONFINED_BY_BUBBLEWRAP] = "bubblewrap and seccomp",
        [NOT_CONFINED] = "NOT CONFINED (UNSAFE=1), only limited",
    };
    if (geteuid() == 0)
        cell->first_user = users_take();
    cell->filters = filters_make();
    cell->level = best(cell, wanted);
    cell->words = text_format("%s, as %s", words[cell->level],
                              geteuid() == 0 ? "users of their own"
                                             : "the user who grades");
}

char *confine_missing(const struct cell *cell)
{
    struct text list = {0};
    if (landlock_version() == 0)
        text_addf(&list, "  - Landlock: the kernel has none (Linux 5.13 and "
                         "later do, unless it is\n    switched off: see "
                         "/sys/kernel/security/lsm)\n");
    if (!cell->filters)
        text_addf(&list, "  - seccomp filters: the kernel or libseccomp "
                         "refuses them\n");
    if (!bubblewrap_works())
        text_addf(&list, "  - bubblewrap: not installed (Debian: apt install "
                         "bubblewrap), or not allowed here\n");
    return list.bytes ? list.bytes : text_format("%s", "");
}
