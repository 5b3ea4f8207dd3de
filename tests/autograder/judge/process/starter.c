#include "starter.h"

#include "harness/starter.h"
#include "judge/decide/fail.h"
#include "judge/decide/text.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL 0 /* some systems have none, and nobody to grade for */
#endif

/* A pipe in which there are a plan's arguments; they are fewer than it holds.
 * Returns where to read them. */
static int write_orders(char *const *words)
{
    struct text orders = {0};
    int told, input;
    for (size_t i = 1; words[i]; i++)
        text_addf(&orders, "%s ", words[i]);
    process_pipe(&input, &told);
    if (write(told, orders.bytes, orders.length) != (ssize_t)orders.length)
        fail("The judge can't write to a pipe: %s.", strerror(errno));
    close(told);
    text_free(&orders);
    return input;
}

/* Its words on how it is started. */
static pid_t start_as(const struct starter *starter, const char *how,
                      const struct process_plan *plan)
{
    const char *const arguments[] = {starter->program, how, starter->object,
                                     NULL};
    struct process_plan started = *plan;
    started.arguments = (char *const *)arguments;
    started.purpose = starter->purpose;
    started.guard = starter->guard;
    started.limited = true;
    return process_start(&started);
}

static void open_starter(struct starter *starter)
{
    int ends[2];
    process_sockets(&ends[0], &ends[1]);
    starter->pid = start_as(starter, starter->guard->starting,
                            &(struct process_plan){.input = -1,
                                                   .output = -1,
                                                   .errors = -1,
                                                   .wire = ends[0],
                                                   .starting = true});
    starter->orders = ends[1];
    close(ends[0]);
}

/* One message: a word, and descriptors that go with it. */
static bool pass(int socket, int32_t word, const int *descriptors, size_t count)
{
    union {
        struct cmsghdr head;
        char bytes[CMSG_SPACE(STARTER_ASKED * sizeof(int))];
    } passed = {.bytes = ""};
    struct iovec words = {&word, sizeof word};
    struct msghdr message = {.msg_iov = &words,
                             .msg_iovlen = 1,
                             .msg_control = &passed,
                             .msg_controllen = CMSG_SPACE(count * sizeof(int))};
    struct cmsghdr *head = CMSG_FIRSTHDR(&message);
    head->cmsg_level = SOL_SOCKET;
    head->cmsg_type = SCM_RIGHTS;
    head->cmsg_len = CMSG_LEN(count * sizeof(int));
    memcpy(CMSG_DATA(head), descriptors, count * sizeof(int));
    return sendmsg(socket, &message, MSG_NOSIGNAL) == (ssize_t)sizeof word;
}

/* The number of the process that the starter started, or -1. */
static pid_t order(const struct starter *starter,
                   const struct process_plan *plan)
{
    const int descriptors[STARTER_ASKED] = {plan->input, plan->output,
                                            plan->errors, plan->wire};
    pid_t pid;
    if (!pass(starter->orders, plan->processor - 1, descriptors,
              plan->wire ? STARTER_ASKED : STARTER_RUN))
        return -1;
    ssize_t size;
    do
        size = read(starter->orders, &pid, sizeof pid);
    while (size < 0 && errno == EINTR);
    if (size != (ssize_t)sizeof pid || pid <= 0)
        return -1;
    process_group(pid);
    return pid;
}

pid_t starter_start(struct starter *starter, const struct process_plan *plan)
{
    struct process_plan told = *plan;
    pid_t pid = -1;
    told.input = write_orders(plan->arguments);
    if (starter->guard && starter->guard->starting && !plan->explaining) {
        if (!starter->pid)
            open_starter(starter);
        pid = order(starter, &told);
        if (pid < 0) /* alone it says why that can't be */
            starter_end(starter);
    }
    if (pid < 0)
        pid = start_as(starter, STARTER_ONCE, &told);
    close(told.input);
    return pid;
}

void starter_end(struct starter *starter)
{
    if (!starter->pid)
        return;
    close(starter->orders);
    process_kill(starter->pid);
    process_wait(starter->pid);
    starter->pid = 0;
}
