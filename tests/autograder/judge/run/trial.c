#include "trial.h"

#include "judge/decide/fail.h"
#include "judge/decide/intake.h"
#include "process.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    MOST_SEEDS = 512,
    MOST_OUTPUT = 1 << 20, /* bytes; an honest case writes a few thousand */
    MOST_COMPLAINTS = 1 << 18,
};

/* Seconds. An honest case needs a hundredth of it; sixteen endless ones on two
 * processors must not keep a learner waiting. */
static const double longest_cpu = 0.2, longest_cpu_sanitized = 0.4;
/* Watched, calls without an end take a while to fill the stack, and so does the
 * report on them. */
static const double longest_patient = 2.5;
static const double longest_idle = 0.8, longest_unknown = 1.5;

/* A token that no printed line holds by accident. */
static const char *new_token(void)
{
    static char token[17];
    unsigned char bytes[8] = {0};
    int fd = open("/dev/urandom", O_RDONLY | O_CLOEXEC);
    if (fd < 0 || read(fd, bytes, sizeof bytes) != sizeof bytes)
        fail("The judge can't read /dev/urandom.");
    close(fd);
    for (size_t i = 0; i < sizeof bytes; i++)
        snprintf(token + 2 * i, 3, "%02x", bytes[i]);
    return token;
}

static pid_t start_program(const struct trial *trial, int output, int errors)
{
    const struct trial_plan *plan = trial->plan;
    const char *arguments[MOST_SEEDS + 4] = {plan->program, trial->stream.token,
                                             trial->test->name};
    const char *const *seeds =
        trial->test->seeds ? trial->test->seeds : plan->seeds;
    for (int i = 0; i < MOST_SEEDS && seeds[i]; i++)
        arguments[3 + i] = seeds[i];
    return process_start(&(struct process_plan){
        .arguments = (char *const *)arguments,
        .input = -1,
        .output = output,
        .errors = errors,
        .limited = true,
        .purpose = plan->sanitized ? PROCESS_SANITIZED : PROCESS_PLAIN});
}

void trial_start(struct trial *trial, const struct test_case *test,
                 const struct trial_plan *plan)
{
    *trial = (struct trial){
        .test = test, .plan = plan, .watching = test->watches_prints};
    trial->stream.token = text_format("%s", new_token());
    int output, errors;
    process_pipe(&trial->output, &output);
    process_pipe(&trial->errors, &errors);
    fcntl(trial->output, F_SETFL, O_NONBLOCK);
    fcntl(trial->errors, F_SETFL, O_NONBLOCK);
    trial->pid = start_program(trial, output, errors);
    trial->started = trial->busy = clock_seconds();
    close(output);
    close(errors);
}

static void read_output(struct trial *trial, const char *bytes, size_t size)
{
    if (trial->outcome != TRIAL_RUNNING)
        return;
    stream_feed(&trial->stream, bytes, size);
    intake(trial, false);
    if (trial->outcome == TRIAL_RUNNING && !trial->plan->recording &&
        trial->stream.bytes.length > MOST_OUTPUT)
        trial->outcome = TRIAL_FLOODED;
    if (trial->outcome != TRIAL_RUNNING)
        process_kill(trial->pid);
}

void trial_read(struct trial *trial, bool errors)
{
    char bytes[16384];
    int *fd = errors ? &trial->errors : &trial->output;
    ssize_t size = read(*fd, bytes, sizeof bytes);
    if (size == 0) {
        close(*fd);
        *fd = -1;
    } else if (size > 0 && !errors) {
        read_output(trial, bytes, (size_t)size);
    } else if (size > 0 && trial->complaints.length < MOST_COMPLAINTS) {
        text_add(&trial->complaints, bytes, (size_t)size);
    }
}

static bool sanitizer_spoke(const struct trial *trial)
{
    const char *text = text_string(&trial->complaints);
    return strstr(text, "ERROR: AddressSanitizer") ||
           strstr(text, ": runtime error: ");
}

/* What is still in the pipes when the program has ended. */
static void drain(struct trial *trial, int fd, bool errors)
{
    size_t before;
    do {
        before = trial->complaints.length + trial->stream.bytes.length;
        if (fd >= 0)
            trial_read(trial, errors);
    } while (trial->complaints.length + trial->stream.bytes.length > before);
}

static void decide(struct trial *trial, int status)
{
    drain(trial, trial->output, false);
    drain(trial, trial->errors, true);
    intake(trial, true);
    trial->signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    bool clean = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    bool complete =
        trial->plan->recording || trial->matched == trial->test->steps.count;
    if (trial->plan->sanitized && sanitizer_spoke(trial) &&
        (trial->outcome == TRIAL_RUNNING || trial->told_to_abort))
        trial->outcome = TRIAL_SANITIZER;
    if (trial->outcome != TRIAL_RUNNING)
        return;
    if (trial->event)
        trial->outcome = TRIAL_EVENT;
    else if (trial->signal)
        trial->outcome = TRIAL_CRASHED;
    else if (!trial->ended || !clean)
        trial->outcome = TRIAL_QUIT;
    else
        trial->outcome = complete ? TRIAL_PASSED : TRIAL_DIFFERS;
}

/* Is it not even computing? Then it waits for something that never comes. */
static bool is_idle(const struct trial *trial)
{
    return clock_seconds() - trial->busy > longest_idle;
}

static bool deserves_patience(const struct trial *trial)
{
    return trial->plan->patient ||
           strstr(text_string(&trial->complaints), "AddressSanitizer") != NULL;
}

static bool takes_too_long(struct trial *trial)
{
    double cpu = process_cpu_seconds(trial->pid);
    if (cpu < 0)
        return clock_seconds() - trial->started > longest_unknown;
    if (cpu > trial->cpu + 0.001 || process_wants_to_run(trial->pid)) {
        trial->busy = clock_seconds();
        trial->cpu = cpu;
    }
    double longest = !trial->plan->sanitized    ? longest_cpu
                     : deserves_patience(trial) ? longest_patient
                                                : longest_cpu_sanitized;
    return cpu > longest || is_idle(trial);
}

/* A program with AddressSanitizer answers SIGABRT by saying where it is. */
static void stop(struct trial *trial)
{
    if (trial->outcome == TRIAL_RUNNING)
        trial->outcome = is_idle(trial) ? TRIAL_WAITING : TRIAL_ENDLESS;
    if (trial->plan->sanitized && !trial->told_to_abort) {
        trial->told_to_abort = true;
        trial->started = clock_seconds();
        process_signal(trial->pid, SIGABRT);
    } else if (!trial->told_to_abort ||
               clock_seconds() > trial->started + longest_unknown) {
        process_kill(trial->pid);
    }
}

bool trial_look(struct trial *trial)
{
    int status;
    if (trial->pid == 0)
        return true;
    if (process_ended(trial->pid, &status)) {
        process_kill(trial->pid); /* whatever it may have started */
        trial->pid = 0;
        decide(trial, status);
        return true;
    }
    if (trial->told_to_abort ||
        (!trial->plan->recording && takes_too_long(trial)))
        stop(trial);
    return false;
}

static void free_steps(struct steps *steps)
{
    for (size_t i = 0; i < steps->count; i++) {
        free((char *)steps->at[i].text);
        free((char *)steps->at[i].observed);
        free((char *)steps->at[i].detail);
    }
    free(steps->at);
}

void trial_free(struct trial *trial)
{
    if (trial->pid > 0) {
        process_kill(trial->pid);
        process_wait(trial->pid);
    }
    if (trial->output >= 0)
        close(trial->output);
    if (trial->errors >= 0)
        close(trial->errors);
    free_steps(&trial->seen);
    free_steps(&trial->held);
    free(trial->event);
    free(trial->place);
    text_free(&trial->printed);
    text_free(&trial->complaints);
    text_free(&trial->stream.bytes);
    text_free(&trial->stream.printed);
    free((char *)trial->stream.token);
    *trial = (struct trial){.output = -1, .errors = -1};
}

const struct step *trial_difference(const struct trial *trial,
                                    const struct step **expected)
{
    const struct steps *steps = &trial->test->steps;
    *expected =
        trial->matched < steps->count ? &steps->at[trial->matched] : NULL;
    return trial->matched < trial->seen.count ? &trial->seen.at[trial->matched]
                                              : NULL;
}
