#include "job.h"

#include "judge/process/interrupt.h"
#include "judge/process/process.h"

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void print_line(const struct screen *screen)
{
    const char *dash = screen->unicode ? "─" : "-";
    char clock[16] = "";
    time_t now = time(NULL);
    struct tm local;
    if (localtime_r(&now, &local))
        strftime(clock, sizeof clock, "%H:%M:%S", &local);
    fprintf(screen->out, "\n%s%s%s %s ", screen_paint(screen, PAINT_QUIET),
            dash, dash, clock);
    for (int column = 12; column < screen->columns; column++)
        fputs(dash, screen->out);
    fprintf(screen->out, "%s\n", screen_paint(screen, PAINT_PLAIN));
}

void job_judge(struct job *job, const struct watch_plan *plan,
               const struct lesson *lesson)
{
    if (!job->silent) {
        struct screen screen = *plan->screen;
        screen.columns = settings_columns(STDOUT_FILENO);
        print_line(&screen);
    }
    job_start(job, plan, "lesson", lesson->folder);
    job->judges = true;
}

void job_start(struct job *job, const struct watch_plan *plan,
               const char *command, const char *argument)
{
    char *const arguments[] = {(char *)plan->judge, (char *)command,
                               (char *)argument, NULL};
    fflush(plan->screen->out);
    *job = (struct job){
        .pid = process_start(&(struct process_plan){.arguments = arguments,
                                                    .input = -1,
                                                    .output = STDOUT_FILENO,
                                                    .errors = STDERR_FILENO})};
}

bool job_is_over(struct job *job)
{
    int status;
    if (!job->pid || !process_ended(job->pid, &status))
        return false;
    job->pid = 0;
    job->status = WIFEXITED(status) ? WEXITSTATUS(status) : INTERRUPT_STATUS;
    /* It was interrupted before it told its verdict. */
    job->silent = job->stopped && job->status == INTERRUPT_STATUS;
    return true;
}

void job_stop(struct job *job)
{
    job->stopped = true;
    if (job->pid)
        process_signal(job->pid, SIGTERM);
}

void job_end(struct job *job)
{
    enum { LOOKS = 100, PAUSE_MS = 30 };
    for (int i = 0; i < LOOKS && job->pid && !job_is_over(job); i++) {
        job_stop(job);
        poll(NULL, 0, PAUSE_MS);
    }
    if (job->pid) {
        process_kill(job->pid);
        process_wait(job->pid);
    }
}
