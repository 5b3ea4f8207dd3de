#include "subject.h"

#include "judge/decide/text.h"

#include <unistd.h>

pid_t subject_start(struct process_plan *observer, const char *program)
{
    const char *const arguments[] = {program, "serve", NULL};
    struct process_plan plan = *observer;
    int ends[2];
    process_sockets(&ends[0], &ends[1]);
    plan.arguments = (char *const *)arguments;
    plan.wire = ends[0];
    observer->wire = ends[1];
    observer->purpose = PROCESS_OBSERVER;
    pid_t pid = process_start(&plan);
    close(ends[0]);
    return pid;
}

/* The words are fewer than a pipe holds. */
pid_t discreet_start(struct process_plan *plan)
{
    char *const *words = plan->arguments;
    char *const alone[] = {words[0], NULL};
    struct text orders = {0};
    int told;
    for (size_t i = 1; words[i]; i++)
        text_addf(&orders, "%s ", words[i]);
    process_pipe(&plan->input, &told);
    plan->arguments = alone;
    pid_t pid = process_start(plan);
    close(plan->input);
    if (write(told, orders.bytes, orders.length) != (ssize_t)orders.length)
        process_kill(pid);
    close(told);
    text_free(&orders);
    plan->arguments = words;
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
