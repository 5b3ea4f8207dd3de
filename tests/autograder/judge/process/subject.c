#include "subject.h"

#include <unistd.h>

/* They take turns, so they share a processor. */
pid_t subject_start(struct starter *program, struct starter *observer,
                    const struct process_plan *plan, pid_t *subject)
{
    static unsigned pairs;
    char *const serving[] = {NULL, "serve", NULL};
    struct process_plan asks = *plan, answers = *plan;
    int ends[2];
    process_sockets(&ends[0], &ends[1]);
    asks.wire = ends[0];
    answers.wire = ends[1];
    answers.arguments = serving;
    asks.processor = answers.processor =
        1 + (int)(((unsigned)getpid() + pairs++) % 64);
    *subject = starter_start(program, &answers);
    pid_t pid = starter_start(observer, &asks);
    close(ends[0]);
    close(ends[1]);
    return pid;
}

double subject_cpu_seconds(pid_t pid, pid_t subject)
{
    double own = process_cpu_seconds(pid);
    double its = subject ? process_cpu_seconds(subject) : 0;
    return own < 0 || its < 0 ? own : own + its;
}

void subject_end(pid_t *subject)
{
    if (*subject <= 0)
        return;
    process_kill(*subject);
    process_wait(*subject);
    *subject = 0;
}
