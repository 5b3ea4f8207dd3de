#include "confine.h"

#include "bubblewrap.h"
#include "filter.h"
#include "harness/starter.h"
#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "keeper.h"
#include "landlock.h"
#include "stage.h"
#include "users.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
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

/* The object that a starter's program loads: nothing but it is read. */
static const char *object_of(const struct process_plan *plan)
{
    bool loads =
        plan->purpose == PROCESS_PLAIN || plan->purpose == PROCESS_SANITIZED;
    return loads ? plan->arguments[2] : NULL;
}

static int begin_landlock(const struct process_plan *plan)
{
    int rules = landlock_begin();
    if (rules < 0)
        give_up("Landlock");
    allow(rules, "/dev/null", LANDLOCK_READ | LANDLOCK_WRITE);
    if (object_of(plan))
        allow(rules, object_of(plan), LANDLOCK_READ);
    return rules;
}

static void hand(int fd, int place)
{
    if (dup2(fd, place) < 0 || fcntl(place, F_SETFD, 0) != 0)
        give_up("handing over");
}

/* What a starter puts on all that it starts. */
static void hand_over(const struct cell *cell, const struct process_plan *plan)
{
    hand(filter_for_starters(cell->filters), STARTER_FILTER);
    hand(begin_landlock(plan), STARTER_RULES);
}

static void enter_landlock(const struct cell *cell,
                           const struct process_plan *plan)
{
    const struct toolchain *toolchain = cell->toolchain;
    int rules = begin_landlock(plan);
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
    become_user(cell, plan->purpose);
    prctl(PR_SET_PDEATHSIG, SIGKILL); /* changing the user forgets it */
    bool starting = plan->starting && cell->level == CONFINED_BY_LANDLOCK;
    if (starting)
        hand_over(cell, plan);
    syscall(SYS_close_range,
            starting     ? STARTER_RULES + 1
            : plan->wire ? PROCESS_WIRE + 1
                         : PROCESS_WIRE,
            ~0U, 0);
    if (plan->starting)
        return;
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
        keeper_keep(plan);
}

struct process_guard confine_guard(const struct cell *cell)
{
    static const char *const starting[] = {
        [CONFINED_BY_LANDLOCK] = STARTER_CONFINED,
        [CONFINED_BY_BUBBLEWRAP] = NULL, /* it confines whole programs */
        [NOT_CONFINED] = STARTER_LIMITED};
    return (struct process_guard){
        .starting = starting[cell->level], .enter = confine, .context = cell};
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
