#include "process.h"

#include "judge/decide/fail.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

enum { MOST_SECONDS = 10 };

/* places.h tells lines, except where only the sanitizer itself can. */
#ifdef __APPLE__
#define SYMBOLIZE "symbolize=1:"
#else
#define SYMBOLIZE "symbolize=0:"
#endif

/* No hard_rss_limit_mb: its thread costs 12 ms. */
#define ASAN_OPTIONS                                                           \
    "ASAN_OPTIONS=" SYMBOLIZE "detect_leaks=0:handle_abort=1:color=never:"     \
    "detect_stack_use_after_return=1:max_allocation_size_mb=256:exitcode=86"
#define UBSAN_OPTIONS                                                          \
    "UBSAN_OPTIONS=" SYMBOLIZE "halt_on_error=1:color=never:exitcode=86"

/* A call that finds all frames taken looks through all of them, and so does
 * every call below it. Of a recursion without an end a few say as much. */
#define FEW_FRAMES ":max_uar_stack_size_log=16"

const char *const *process_sanitizer_options(const struct process_plan *plan)
{
    static const char *const none[] = {NULL},
                             *const all[] = {ASAN_OPTIONS, UBSAN_OPTIONS, NULL},
                             *const few[] = {ASAN_OPTIONS FEW_FRAMES,
                                             UBSAN_OPTIONS, NULL};
    if (plan->purpose != PROCESS_SANITIZED)
        return none;
    return plan->explaining ? few : all;
}

/* Is there a clock of the time that another process has computed? */
#if defined(_POSIX_CPUTIME) && _POSIX_CPUTIME >= 0 && !defined(__APPLE__) &&   \
    !defined(WITHOUT_CPU_CLOCK)
#define CPU_CLOCK 1
#else
#define CPU_CLOCK 0
#endif

static void limit(int resource, rlim_t most)
{
    struct rlimit now;
    if (getrlimit(resource, &now) != 0)
        return;
    if (now.rlim_max == RLIM_INFINITY || now.rlim_max > most)
        now.rlim_max = most;
    if (now.rlim_cur == RLIM_INFINITY || now.rlim_cur > most)
        now.rlim_cur = most;
    setrlimit(resource, &now);
}

/* With SIGXCPU, and a kill only for what lives on. */
static void limit_cpu(rlim_t seconds)
{
    struct rlimit now;
    limit(RLIMIT_CPU, seconds + 1);
    if (getrlimit(RLIMIT_CPU, &now) == 0 && now.rlim_cur > seconds) {
        now.rlim_cur = seconds;
        setrlimit(RLIMIT_CPU, &now);
    }
}

/* Backstops: the judge's own clock, if it has one, is stricter, and so is the
 * ledger. */
static void set_limits(const struct process_plan *plan)
{
    limit(RLIMIT_CORE, 0);
    limit_cpu(!CPU_CLOCK && plan->seconds ? plan->seconds : MOST_SECONDS);
    limit(RLIMIT_FSIZE, 1 << 20);
    limit(RLIMIT_STACK, 8 << 20);
#ifdef RLIMIT_AS
    if (plan->purpose !=
        PROCESS_SANITIZED) /* which needs room for its shadow */
        limit(RLIMIT_AS, 1 << 30);
#endif
}

static void put_at(int fd, int place, int null)
{
    int from = fd >= 0 ? fd : null;
    if (from < 0 || dup2(from, place) < 0)
        _exit(127);
    if (from == place) /* else it is a new one, which stays open */
        fcntl(place, F_SETFD, 0);
}

static _Noreturn void become(const struct process_plan *plan)
{
    int null = open("/dev/null", O_RDWR);
    signal(SIGPIPE, plan->purpose == PROCESS_OBSERVER ? SIG_IGN : SIG_DFL);
    if (plan->background && nice(10) < 0)
        errno = 0; /* then it is only slower */
    if (plan->grouped || plan->limited)
        setpgid(0, 0);
    if (plan->limited)
        set_limits(plan);
    put_at(plan->input, STDIN_FILENO, null);
    put_at(plan->output, STDOUT_FILENO, null);
    put_at(plan->errors, STDERR_FILENO, null);
    if (null > STDERR_FILENO)
        close(null);
    if (plan->wire)
        put_at(plan->wire, PROCESS_WIRE, null);
    for (const char *const *options = process_sanitizer_options(plan); *options;
         options++)
        putenv((char *)*options);
    if (plan->scratch)
        setenv("TMPDIR", plan->scratch, 1);
    if (plan->variables)
        environ = (char **)plan->variables;
    if (plan->folder && chdir(plan->folder) != 0)
        _exit(127);
    if (plan->guard)
        plan->guard->enter(plan, plan->guard->context);
    execvp(plan->arguments[0], plan->arguments);
    _exit(127);
}

pid_t process_start(const struct process_plan *plan)
{
    pid_t pid = fork();
    if (pid < 0)
        fail("The judge can't start a program: %s.", strerror(errno));
    if (pid == 0)
        become(plan);
    if (plan->grouped || plan->limited)
        process_group(pid); /* here as well, whoever comes first */
    return pid;
}

void process_group(pid_t pid)
{
    setpgid(pid, pid);
}

void process_signal(pid_t pid, int signal)
{
    kill(pid, signal);
}

void process_kill(pid_t pid)
{
    if (pid <= 1)
        return; /* 0 and -1 would mean other people's processes */
    if (kill(-pid, SIGKILL) != 0)
        kill(pid, SIGKILL);
}

void process_ask_to_end(pid_t pid)
{
    if (pid > 1)
        kill(-pid, SIGTERM);
}

int process_wait(pid_t pid)
{
    int status = 0;
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
        ;
    return status;
}

bool process_ended(pid_t pid, int *status)
{
    return waitpid(pid, status, WNOHANG) == pid;
}

static double seconds(struct timespec time)
{
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

double process_cpu_seconds(pid_t pid)
{
#if CPU_CLOCK
    clockid_t clock;
    struct timespec time;
    if (clock_getcpuclockid(pid, &clock) == 0 &&
        clock_gettime(clock, &time) == 0)
        return seconds(time);
#endif
    (void)pid;
    return -1;
}

long process_processors(void)
{
#ifdef _SC_NPROCESSORS_ONLN
    static long count; /* it is read from a file, and asked for often */
    if (count == 0)
        count = sysconf(_SC_NPROCESSORS_ONLN);
    return count > 0 ? count : 1;
#else
    return 1; /* some systems hide it where POSIX is asked for */
#endif
}

/* What the system says of a process in its file of that name; false if nothing.
 */
static bool read_about(pid_t pid, const char *name, char *bytes, size_t size)
{
    char path[64];
    snprintf(path, sizeof path, "/proc/%ld/%s", (long)pid, name);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t got = fd < 0 ? -1 : read(fd, bytes, size - 1);
    if (fd >= 0)
        close(fd);
    bytes[got > 0 ? got : 0] = '\0';
    return got > 0;
}

/* "12 (name) R ...", where the name may hold anything. */
bool process_wants_to_run(pid_t pid)
{
    char bytes[512];
    if (pid <= 0 || !read_about(pid, "stat", bytes, sizeof bytes))
        return false;
    const char *end = strrchr(bytes, ')');
    return end && end[1] == ' ' && (end[2] == 'R' || end[2] == 'D');
}

/* "ALL RESIDENT ...", in pages. */
bool process_is_too_large(pid_t pid)
{
    static const size_t most = (size_t)512 << 20;
    char bytes[128], *rest;
    if (!read_about(pid, "statm", bytes, sizeof bytes))
        return false;
    strtoul(bytes, &rest, 10);
    return strtoul(rest, NULL, 10) > most / (size_t)sysconf(_SC_PAGESIZE);
}

double clock_seconds(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return seconds(time);
}

static void hand_out(const int ends[2], int *one, int *other)
{
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    *one = ends[0];
    *other = ends[1];
}

void process_pipe(int *read_end, int *write_end)
{
    int ends[2];
    if (pipe(ends) != 0)
        fail("The judge can't make a pipe: %s.", strerror(errno));
    hand_out(ends, read_end, write_end);
}

void process_sockets(int *one, int *other)
{
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        fail("The judge can't make a pair of sockets: %s.", strerror(errno));
    hand_out(ends, one, other);
}
