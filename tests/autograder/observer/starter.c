/* See harness/starter.h. Only Linux has what this needs. */
#define _GNU_SOURCE
#include "harness/starter.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { MOST_INSTRUCTIONS = 4096 };

/* What a new process is to be. */
struct order {
    int32_t processor;
    int descriptors[STARTER_ASKED];
    int count;
};

static struct {
    struct sock_filter code[MOST_INSTRUCTIONS];
    unsigned short length; /* 0 if nobody confines */
} filter;

static _Noreturn void give_up(const char *what)
{
    dprintf(STDERR_FILENO, "The grader can't confine a program: %s: %s.\n",
            what, strerror(errno));
    _exit(127);
}

/* The file is shared with other starters, and so is its position. */
static bool read_filter(void)
{
    ssize_t size = pread(STARTER_FILTER, filter.code, sizeof filter.code, 0);
    if (size <= 0 || (size_t)size == sizeof filter.code)
        return false;
    filter.length = (unsigned short)((size_t)size / sizeof *filter.code);
    close(STARTER_FILTER);
    return true;
}

static void enter_filter(void)
{
    struct sock_fprog program = {.len = filter.length, .filter = filter.code};
    for (unsigned short i = 0; i < filter.length; i++)
        if (filter.code[i].k == STARTER_OWN_NUMBER)
            filter.code[i].k = (uint32_t)getpid();
    if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
        give_up("seccomp");
}

/* On the nth of the processors that there are for us. Who talks to each other
 * does so in a third of the time on one. */
static void stay_on(int32_t n)
{
    cpu_set_t all, one;
    if (n < 0 || sched_getaffinity(0, sizeof all, &all) != 0)
        return;
    n %= CPU_COUNT(&all);
    CPU_ZERO(&one);
    for (size_t i = 0; i < CPU_SETSIZE; i++)
        if (CPU_ISSET(i, &all) && n-- == 0)
            CPU_SET(i, &one);
    sched_setaffinity(0, sizeof one, &one);
}

/* Takes from a process that is to run the submission what it needs no more. */
static void become(const struct order *order, pid_t parent)
{
    setpgid(0, 0);
    stay_on(order->processor);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(127); /* it died before that */
    for (int i = 0; i < order->count; i++)
        if (dup2(order->descriptors[i], i) < 0)
            give_up("dup2");
    if (filter.length &&
        (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
         syscall(SYS_landlock_restrict_self, STARTER_RULES, 0) != 0))
        give_up("Landlock");
    if (syscall(SYS_close_range, order->count, ~0U, 0) != 0 && filter.length)
        give_up("close_range");
    if (filter.length)
        enter_filter();
}

static bool receive(struct order *order)
{
    union {
        struct cmsghdr head;
        char bytes[CMSG_SPACE(sizeof order->descriptors)];
    } passed;
    struct iovec words = {&order->processor, sizeof order->processor};
    struct msghdr message = {.msg_iov = &words,
                             .msg_iovlen = 1,
                             .msg_control = &passed,
                             .msg_controllen = sizeof passed};
    ssize_t size;
    do
        size = recvmsg(STARTER_ORDERS, &message, 0);
    while (size < 0 && errno == EINTR);
    struct cmsghdr *head = CMSG_FIRSTHDR(&message);
    if (size != sizeof order->processor || !head ||
        head->cmsg_type != SCM_RIGHTS)
        return false;
    size_t bytes = head->cmsg_len - CMSG_LEN(0);
    order->count = (int)(bytes / sizeof(int));
    memcpy(order->descriptors, CMSG_DATA(head), bytes);
    return order->count >= STARTER_RUN;
}

/* As fork() does it, but the new process is a child of our parent, who looks
 * after it. */
static pid_t fork_beside(void)
{
    return (pid_t)syscall(SYS_clone, CLONE_PARENT | SIGCHLD, NULL, NULL, NULL,
                          NULL);
}

int starter_main(char **arguments, void (*begin)(const char *object))
{
    struct order order;
    const pid_t parent = getppid();
    const char *manner = arguments[1] ? arguments[1] : "";
    bool confined = strcmp(manner, STARTER_CONFINED) == 0;
    if (strcmp(manner, STARTER_ONCE) == 0)
        begin(arguments[2]);
    if ((!confined && strcmp(manner, STARTER_LIMITED) != 0) ||
        (confined && !read_filter()))
        return 127;
    while (receive(&order)) {
        pid_t pid = fork_beside();
        if (pid == 0) {
            become(&order, parent);
            begin(arguments[2]);
            _exit(127);
        }
        for (int i = 0; i < order.count; i++)
            close(order.descriptors[i]);
        if (write(STARTER_ORDERS, &pid, sizeof pid) != sizeof pid)
            break;
    }
    return 0;
}
