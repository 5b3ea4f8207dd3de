#define _GNU_SOURCE

#include "jail.h"

#include "judge/process/process.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <seccomp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef __has_feature
#define __has_feature(name) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)
#define SANITIZED 1
#endif

enum { NOBODY = 65534, MOST_ANSWER = 65536 };

void jail_limit(int which, rlim_t most)
{
    struct rlimit both = {.rlim_cur = most, .rlim_max = most};
    setrlimit((unsigned)which, &both);
}

/* Whoever is not root stays who they are. */
static void leave_root(void)
{
    if (geteuid() != 0)
        return;
    if (setgroups(0, NULL) != 0 || setresgid(NOBODY, NOBODY, NOBODY) != 0 ||
        setresuid(NOBODY, NOBODY, NOBODY) != 0)
        _exit(1);
}

static void filter_requests(void)
{
    static const char *const allowed[] = {
        "read",         "write",        "pread64",        "lseek",
        "_llseek",      "brk",          "mmap",           "mmap2",
        "munmap",       "mremap",       "madvise",        "mprotect",
        "futex",        "getrandom",    "clock_gettime",  "gettimeofday",
        "rt_sigaction", "rt_sigreturn", "rt_sigprocmask", "exit",
        "exit_group",   "getpid",       "gettid",         "sigaltstack"};
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!filter)
        return;
    for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++) {
        int number = seccomp_syscall_resolve_name(allowed[i]);
        if (number != __NR_SCMP_ERROR)
            seccomp_rule_add(filter, SCMP_ACT_ALLOW, number, 0);
    }
    /* Where that is refused, as in some containers, the rest must do. */
    seccomp_load(filter);
    seccomp_release(filter);
}

void jail_keep(int one, int other)
{
    unsigned low = (unsigned)(one < other ? one : other);
    unsigned high = (unsigned)(one < other ? other : one);
    if (low > 3)
        close_range(3, low - 1, 0);
    if (high > low + 1)
        close_range(low > 2 ? low + 1 : 3, high - 1, 0);
    close_range(high > 2 ? high + 1 : 3, ~0U, 0);
}

void jail_enter(unsigned seconds)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    jail_limit(RLIMIT_CORE, 0);
    jail_limit(RLIMIT_FSIZE, 0);
    jail_limit(RLIMIT_NPROC, 0);
    /* With a signal that says so, before one that does not. */
    setrlimit(RLIMIT_CPU, &(struct rlimit){seconds, seconds + 1});
#ifndef SANITIZED
    jail_limit(RLIMIT_AS, (rlim_t)1 << 30);
#endif
    leave_root();
    /* Changing the user has cleared it. */
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    jail_limit(RLIMIT_NOFILE, 0);
    filter_requests();
}

/* --- A question ---------------------------------------------------------- */

static __attribute__((noreturn)) void
give(char *(*answer)(const void *question), const void *question,
     unsigned seconds, int pipe)
{
    jail_keep(pipe, pipe);
    jail_enter(seconds);
    const char *text = answer(question), *rest = text;
    size_t left = text ? strlen(text) + 1 : 0;
    while (left > 0) {
        ssize_t done = write(pipe, rest, left);
        if (done < 0 && errno != EINTR)
            _exit(1);
        rest += done > 0 ? done : 0;
        left -= done > 0 ? (size_t)done : 0;
    }
    _exit(0);
}

bool jail_hear(int pipe, unsigned seconds, struct text *said)
{
    char bytes[4096];
    double end = clock_seconds() + 4 * seconds;
    struct pollfd wait = {.fd = pipe, .events = POLLIN};
    while (clock_seconds() < end && said->length < MOST_ANSWER) {
        ssize_t got =
            poll(&wait, 1, 100) > 0 ? read(pipe, bytes, sizeof bytes) : -1;
        if (got == 0)
            return true;
        if (got > 0)
            text_add(said, bytes, (size_t)got);
    }
    return false;
}

/* Nothing in there can send a signal: it is from the system. A kill is for who
 * has too much memory on a machine that has too little, or lasts too long. */
static enum jail_end end_of(int status, bool heard, const struct text *said)
{
    if (heard && WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return JAIL_ANSWERED;
    bool crashed = WIFSIGNALED(status) && WTERMSIG(status) != SIGKILL;
    return crashed || said->length >= MOST_ANSWER ? JAIL_DEFEATED : JAIL_BROKEN;
}

enum jail_end jail_ask(char *(*answer)(const void *question),
                       const void *question, unsigned seconds, char **text)
{
    int read_end, write_end;
    struct text said = {0};
    *text = NULL;
    process_pipe(&read_end, &write_end);
    pid_t child = fork();
    if (child == 0)
        give(answer, question, seconds, write_end);
    close(write_end);
    bool heard = child > 0 && jail_hear(read_end, seconds, &said);
    close(read_end);
    if (child < 0)
        return JAIL_BROKEN;
    if (!heard)
        kill(child, SIGKILL);
    enum jail_end end = end_of(process_wait(child), heard, &said);
    if (end == JAIL_ANSWERED)
        *text = said.bytes;
    else
        text_free(&said);
    return end;
}
