#include "running.h"

#include "judge/decide/fail.h"
#include "judge/process/crash.h"
#include "judge/process/process.h"
#include "judge/process/subject.h"
#include "judge/process/token.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MOST_SEEDS = 512 };

/* Seconds of computing, for what is only asked where it is: in the step to ask
 * about, and before that. */
static const double before_asking = 0.06, longest_unasked = 0.15;
/* Seconds of any clock: for what does not compute; for two that talk, of which
 * in bubblewrap nobody sees that they compute; for a report; and from one look
 * to the next. */
static const double longest_idle = 0.8, longest_talk = 3.0,
                    longest_report = 1.5, a_while = 0.004;
/* Where nobody knows whether it computes: there a limit of the system ends what
 * has computed for long enough, and what has not by then, waits. */
static const double longest_unknown = 8.0, short_unknown = 1.5;

/* How many milliseconds it may compute. */
static unsigned limit_of(const struct trial_plan *plan)
{
    return plan->subject     ? TRIAL_LIMIT_APART
           : plan->sanitized ? TRIAL_LIMIT_SANITIZED
                             : TRIAL_LIMIT;
}

static void start_program(struct running *running, int output, int errors)
{
    const struct trial_plan *plan = running->plan;
    const struct trial *trial = &running->trial;
    const char *arguments[MOST_SEEDS + 4] = {plan->program, trial->stream.token,
                                             trial->test->name};
    const char *const *seeds =
        trial->test->seeds ? trial->test->seeds : plan->seeds;
    for (int i = 0; i < MOST_SEEDS && seeds[i]; i++)
        arguments[3 + i] = seeds[i];
    struct process_plan process = {
        .arguments = (char *const *)arguments,
        .input = -1,
        .output = output,
        .errors = errors,
        .limited = true,
        .seconds = (limit_of(plan) + 999) / 1000,
        .purpose = plan->sanitized ? PROCESS_SANITIZED : PROCESS_PLAIN,
        .explaining = plan->explaining};
    running->pid = plan->subject   ? subject_start(plan->subject, plan->starter,
                                                   &process, &running->subject)
                   : plan->starter ? starter_start(plan->starter, &process)
                                   : process_start(&process);
}

void running_start(struct running *running, const struct test_case *test,
                   const struct trial_plan *plan)
{
    char token[TOKEN_SIZE] = "";
    int output, errors;
    token_new(token);
    *running = (struct running){.plan = plan, .share = 1};
    trial_begin(&running->trial, test, token, plan->recording);
    running->trial.limit = limit_of(plan);
    void (*connect)(int *, int *) =
        plan->subject ? process_sockets : process_pipe;
    connect(&running->output, &output);
    connect(&running->errors, &errors);
    fcntl(running->output, F_SETFL, O_NONBLOCK);
    fcntl(running->errors, F_SETFL, O_NONBLOCK);
    start_program(running, output, errors);
    running->started = running->busy = clock_seconds();
    close(output);
    close(errors);
}

void running_read(struct running *running, bool errors)
{
    char bytes[16384];
    int *fd = errors ? &running->errors : &running->output;
    ssize_t size = read(*fd, bytes, sizeof bytes);
    if (size == 0) {
        close(*fd);
        *fd = -1;
    } else if (size > 0 && errors) {
        trial_hear_complaint(&running->trial, bytes, (size_t)size);
    } else if (size > 0 && running->trial.outcome == TRIAL_RUNNING) {
        trial_hear(&running->trial, bytes, (size_t)size);
        if (running->trial.outcome != TRIAL_RUNNING)
            process_kill(running->pid);
    }
}

static size_t heard(const struct trial *trial)
{
    return trial->complaints.length + trial->stream.bytes.length;
}

/* What is still in the pipes when the program has ended. */
static void drain(struct running *running, bool errors)
{
    size_t before;
    do {
        before = heard(&running->trial);
        if ((errors ? running->errors : running->output) >= 0)
            running_read(running, errors);
    } while (heard(&running->trial) > before);
}

static void decide(struct running *running, int status)
{
    int signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    drain(running, false);
    drain(running, true);
    if (signal == SIGXCPU && running->cpu < 0 &&
        running->trial.outcome == TRIAL_RUNNING)
        running->trial.outcome = TRIAL_ENDLESS;
    trial_end(
        &running->trial,
        &(struct ending){.clean = WIFEXITED(status) && WEXITSTATUS(status) == 0,
                         .crash = crash_of(signal),
                         .signal = signal,
                         .sanitized = running->plan->sanitized,
                         .told_to_abort = running->told_to_abort});
}

double running_used(const struct running *running)
{
    if (running->pid <= 0 || running->paused || running->cpu < 0)
        return 0;
    double computed = running->cpu * 1000 / limit_of(running->plan);
    double idle = (clock_seconds() - running->busy) / longest_idle;
    return computed > idle ? computed : idle;
}

void running_pause(struct running *running)
{
    running->paused = true;
    process_signal(running->pid, SIGSTOP);
}

void running_resume(struct running *running)
{
    running->paused = false;
    running->turn = running->cpu;
    running->busy = clock_seconds();
    process_signal(running->pid, SIGCONT);
}

/* Has it come to the step to ask about? */
static bool is_there(const struct running *running)
{
    return running->plan->asking && running->trial.began &&
           running->trial.matched >= running->plan->steps;
}

/* Is it not even computing? Then it waits for something that never comes. */
static bool is_idle(const struct running *running)
{
    bool asking = is_there(running) && !running->told_to_abort;
    bool talks = running->plan->subject != NULL;
    return pace_is_idle(&running->pace, talks) ||
           clock_seconds() - running->busy > (asking  ? longest_unasked
                                              : talks ? longest_talk
                                                      : longest_idle);
}

bool running_computes(const struct running *running)
{
    return running->pid > 0 && !running->paused &&
           (running->cpu < 0 || clock_seconds() - running->busy < 0.1);
}

/* The same, by what is asked of it. */
static double allowed(const struct running *running)
{
    const struct trial_plan *plan = running->plan;
    bool reports = strstr(text_string(&running->trial.complaints),
                          "AddressSanitizer") != NULL;
    if (plan->asking && !reports)
        return is_there(running) ? running->there + before_asking
                                 : longest_unasked;
    return running->share * limit_of(plan) / 1000;
}

/* Takes note of how far it is; false where nobody can know. */
static bool measure(struct running *running)
{
    if (running->paused) {
        running->busy = clock_seconds();
        pace_skip(&running->pace);
        return true;
    }
    if (clock_seconds() < running->looked + a_while)
        return running->cpu >= 0;
    running->looked = clock_seconds();
    double cpu = subject_cpu_seconds(running->pid, running->subject) -
                 running->standstill.spent;
    bool wants = process_wants_to_run(running->pid) ||
                 process_wants_to_run(running->subject);
    pace_look(&running->pace, cpu, wants);
    if (!is_there(running))
        running->there = cpu;
    if (cpu > running->cpu + 0.001 || wants) {
        running->busy = clock_seconds();
        running->cpu = cpu;
    } else if (cpu < 0) {
        running->cpu = cpu;
    }
    return cpu >= 0;
}

static bool takes_too_long(struct running *running)
{
    const struct trial_plan *plan = running->plan;
    if (measure(running)) {
        /* Who is confined is not to be looked into. */
        running->trial.repeats |=
            !plan->starter && !plan->sanitized && !running->paused &&
            standstill_proved(&running->standstill, running->pid, running->cpu);
        return running->trial.repeats || running->cpu > allowed(running) ||
               is_idle(running) || pace_is_old(&running->pace);
    }
    double most = plan->asking ? longest_unasked
                  : running->share < 1
                      ? short_unknown
                      : longest_unknown * limit_of(plan) / 1000;
    return clock_seconds() - running->started > most;
}

static bool reports_too_long(struct running *running)
{
    if (measure(running))
        return running->cpu > running->asked + longest_report ||
               is_idle(running);
    return clock_seconds() - running->started > longest_report;
}

/* A program with AddressSanitizer answers SIGABRT by saying where it is. */
static void stop(struct running *running)
{
    if (running->trial.outcome == TRIAL_RUNNING)
        running->trial.outcome =
            is_idle(running) ? TRIAL_WAITING : TRIAL_ENDLESS;
    if (running->plan->sanitized && !running->told_to_abort) {
        running->told_to_abort = true;
        running->started = running->busy = clock_seconds();
        running->pace = (struct pace){0};
        running->asked = running->cpu;
        running_resume(running);
        process_signal(running->pid, SIGABRT);
    } else if (!running->told_to_abort || reports_too_long(running)) {
        process_kill(running->pid);
    }
}

bool running_look(struct running *running)
{
    int status;
    if (running->pid == 0)
        return true;
    if (process_ended(running->pid, &status)) {
        process_kill(running->pid); /* whatever it may have started */
        running->pid = 0;
        subject_end(&running->subject);
        decide(running, status);
        return true;
    }
    if (running->plan->sanitized && process_is_too_large(running->pid))
        process_kill(running->pid);
    else if (running->told_to_abort ||
             (!running->plan->recording && takes_too_long(running)))
        stop(running);
    return false;
}

void running_end(struct running *running)
{
    if (running->pid > 0) {
        process_kill(running->pid);
        process_wait(running->pid);
    }
    subject_end(&running->subject);
    if (running->output >= 0)
        close(running->output);
    if (running->errors >= 0)
        close(running->errors);
    running->pid = 0;
    running->output = running->errors = -1;
}
