#include "crew.h"

#include "grade/assess/assess.h"
#include "grade/book/results.h"
#include "grade/results_file.h"
#include "judge/decide/fail.h"
#include "judge/process/interrupt.h"
#include "judge/process/process.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static const double longest = 180; /* seconds; an assessment takes one */

/* Seconds that a worker itself may compute, without what it starts. It reads
 * what somebody wrote, and needs a fraction of one. */
enum { MOST_READING = 20 };

struct worker {
    pid_t pid; /* 0 while it is free */
    int fd;
    double started;
    char *scratch;
    struct text said;
    crew_done *done;
    void *context;
};

void crew_open(struct crew *crew, const struct stage *stage,
               const struct cell *cell, int workers)
{
    crew->size = workers < CREW_MOST ? workers : CREW_MOST;
    crew->at = must(calloc((size_t)crew->size, sizeof *crew->at));
    crew->cell = *cell;
    crew->cell.stage = stage->folder;
    for (int i = 0; i < crew->size; i++)
        crew->at[i].scratch = stage_make_slot(stage, i, confine_user(cell, i));
}

/* What a stopped compiler had started was stopped with it, and is now ours to
 * wait for. */
static void bury(void)
{
    double end = clock_seconds() + 1;
    while (waitpid(-1, NULL, WNOHANG) >= 0 && clock_seconds() < end)
        poll(NULL, 0, 1);
}

/* The worker's life. Whatever it starts ends with it. */
static _Noreturn void work(const struct crew *crew, int slot, int fd,
                           struct exercise *exercise, const struct text *bytes)
{
    struct cell cell = crew->cell;
    cell.scratch = crew->at[slot].scratch;
    cell.slot = slot;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    setrlimit(RLIMIT_CPU, &(struct rlimit){MOST_READING, MOST_READING + 5});
    stage_clean_slot(cell.scratch);
    struct process_guard guard = confine_guard(&cell);
    json_t *verdict = assess(exercise, bytes, cell.scratch, &guard);
    FILE *out = fdopen(fd, "w");
    bool fine = !interrupted() && out &&
                json_dumpf(verdict, out, JSON_COMPACT) == 0 && fclose(out) == 0;
    bury();
    _exit(fine ? EXIT_SUCCESS : EXIT_FAILURE);
}

static struct worker *free_worker(const struct crew *crew)
{
    for (int i = 0; i < crew->size; i++)
        if (crew->at[i].pid == 0)
            return &crew->at[i];
    return NULL;
}

void crew_assess(struct crew *crew, struct exercise *exercise,
                 const struct text *bytes, crew_done *done, void *context)
{
    struct worker *worker;
    while (!(worker = free_worker(crew)))
        crew_wait(crew);
    int write_end;
    process_pipe(&worker->fd, &write_end);
    fflush(NULL); /* or the worker would say it again */
    worker->pid = fork();
    if (worker->pid < 0)
        fail("The grader can't start a worker: %s.", strerror(errno));
    if (worker->pid == 0)
        work(crew, (int)(worker - crew->at), write_end, exercise, bytes);
    close(write_end);
    worker->started = clock_seconds();
    worker->done = done;
    worker->context = context;
}

static json_t *verdict_of(struct worker *worker, int status, bool in_time)
{
    json_t *verdict =
        json_loads(text_string(&worker->said), JSON_REJECT_DUPLICATES, NULL);
    bool fine = WIFEXITED(status) && WEXITSTATUS(status) == 0 && verdict;
    if (fine)
        return verdict;
    json_decref(verdict);
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU)
        return results_plain_verdict(
            FATE_REFUSED, "To read it and what it printed took too long; a "
                          "lesson's file takes no time worth speaking of.");
    return results_plain_verdict(
        FATE_BROKEN, in_time
                         ? "The grader itself failed on this file; it says "
                           "nothing about the student's work. Please look."
                         : "Grading this file took longer than 3 minutes and "
                           "was ended. Please look.");
}

static void finish(struct worker *worker, bool in_time)
{
    close(worker->fd);
    if (!in_time)
        kill(worker->pid, SIGKILL);
    int status = process_wait(worker->pid);
    worker->pid = 0;
    json_t *verdict = verdict_of(worker, status, in_time);
    text_free(&worker->said);
    worker->done(worker->context, verdict);
}

/* Takes in what a worker says. True if that was its last word. */
static bool listen_to(struct worker *worker)
{
    char bytes[16384];
    ssize_t got = read(worker->fd, bytes, sizeof bytes);
    if (got > 0)
        text_add(&worker->said, bytes, (size_t)got);
    return got == 0 || (got < 0 && errno != EINTR);
}

bool crew_wait(struct crew *crew)
{
    struct pollfd polls[CREW_MOST];
    bool busy = false;
    for (int i = 0; i < crew->size; i++) {
        polls[i] = (struct pollfd){.fd = crew->at[i].pid ? crew->at[i].fd : -1,
                                   .events = POLLIN};
        busy |= crew->at[i].pid != 0;
    }
    if (!busy)
        return false;
    poll(polls, (nfds_t)crew->size, 200);
    for (int i = 0; i < crew->size; i++) {
        bool late =
            crew->at[i].pid && clock_seconds() > crew->at[i].started + longest;
        if (late || (polls[i].revents && listen_to(&crew->at[i])))
            finish(&crew->at[i], !late);
    }
    return true;
}

void crew_close(struct crew *crew)
{
    for (int i = 0; i < crew->size; i++)
        if (crew->at[i].pid) {
            kill(crew->at[i].pid, SIGKILL);
            process_wait(crew->at[i].pid);
            crew->at[i].pid = 0;
        }
}
