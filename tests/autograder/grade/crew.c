#include "crew.h"

#include "grade/assess/assess.h"
#include "grade/results_file.h"
#include "judge/decide/fail.h"
#include "judge/run/interrupt.h"
#include "judge/run/process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MOST_WORKERS = 64 };

static const double longest = 180; /* seconds; an assessment takes one */

struct worker {
    pid_t pid; /* 0 while it is free */
    int fd;
    double started;
    char *scratch;
    struct text said;
    crew_done *done;
    void *context;
};

static struct worker crew[MOST_WORKERS];
static int size;
static struct cell shared; /* what all cells have in common */

void crew_open(const struct stage *stage, const struct cell *cell, int workers)
{
    size = workers < MOST_WORKERS ? workers : MOST_WORKERS;
    shared = *cell;
    shared.stage = stage->folder;
    for (int i = 0; i < size; i++)
        crew[i].scratch = stage_make_slot(stage, i, confine_user(i));
}

static bool write_all(int fd, const char *bytes, size_t left)
{
    while (left > 0) {
        ssize_t written = write(fd, bytes, left);
        if (written < 0 && errno != EINTR)
            return false;
        if (written > 0) {
            bytes += written;
            left -= (size_t)written;
        }
    }
    return true;
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
static _Noreturn void work(int slot, int fd, struct exercise *exercise,
                           const struct text *bytes)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    stage_clean_slot(crew[slot].scratch);
    struct cell cell = shared;
    cell.scratch = crew[slot].scratch;
    cell.slot = slot;
    struct process_guard guard = confine_guard(&cell);
    json_t *verdict = assess(exercise, bytes, cell.scratch, &guard);
    char *text = json_dumps(verdict, JSON_COMPACT);
    bool fine = !interrupted() && text && write_all(fd, text, strlen(text));
    bury();
    _exit(fine ? EXIT_SUCCESS : EXIT_FAILURE);
}

static struct worker *free_worker(void)
{
    for (int i = 0; i < size; i++)
        if (crew[i].pid == 0)
            return &crew[i];
    return NULL;
}

void crew_assess(struct exercise *exercise, const struct text *bytes,
                 crew_done *done, void *context)
{
    struct worker *worker;
    while (!(worker = free_worker()))
        crew_wait();
    int write_end;
    process_pipe(&worker->fd, &write_end);
    fflush(NULL); /* or the worker would say it again */
    worker->pid = fork();
    if (worker->pid < 0)
        fail("The grader can't start a worker: %s.", strerror(errno));
    if (worker->pid == 0)
        work((int)(worker - crew), write_end, exercise, bytes);
    close(write_end);
    worker->started = clock_seconds();
    worker->done = done;
    worker->context = context;
}

static json_t *broken(const char *why)
{
    return json_pack("{s:s,s:s,s:s,s:[],s:[],s:[],s:b}", KEY_STATUS,
                     FATE_BROKEN, KEY_MESSAGE, why, KEY_DIAGNOSTICS, "",
                     KEY_FLAGS, KEY_MISTAKES, KEY_CASES, VERDICT_KEEP, 0);
}

static json_t *verdict_of(struct worker *worker, int status, bool in_time)
{
    json_t *verdict =
        json_loads(text_string(&worker->said), JSON_REJECT_DUPLICATES, NULL);
    bool fine = WIFEXITED(status) && WEXITSTATUS(status) == 0 && verdict;
    if (fine)
        return verdict;
    json_decref(verdict);
    return broken(in_time ? "The grader itself failed on this file; it says "
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
    worker->said = (struct text){0};
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

bool crew_wait(void)
{
    struct pollfd polls[MOST_WORKERS];
    bool busy = false;
    for (int i = 0; i < size; i++) {
        polls[i] = (struct pollfd){.fd = crew[i].pid ? crew[i].fd : -1,
                                   .events = POLLIN};
        busy |= crew[i].pid != 0;
    }
    if (!busy)
        return false;
    poll(polls, (nfds_t)size, 200);
    for (int i = 0; i < size; i++) {
        bool late = crew[i].pid && clock_seconds() > crew[i].started + longest;
        if (late || (polls[i].revents && listen_to(&crew[i])))
            finish(&crew[i], !late);
    }
    return true;
}

void crew_close(void)
{
    for (int i = 0; i < size; i++)
        if (crew[i].pid) {
            kill(crew[i].pid, SIGKILL);
            process_wait(crew[i].pid);
            crew[i].pid = 0;
        }
}
