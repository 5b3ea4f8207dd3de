#include "program.h"

#include "judge/process/process.h"

#include <poll.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

/* Reads until the program closes its output, or has printed or run too much. */
static bool read_output(int fd, struct text *output)
{
    double end = clock_seconds() + PROGRAM_LONGEST;
    struct pollfd poll_fd = {.fd = fd, .events = POLLIN};
    char bytes[4096];
    while (output->length < PROGRAM_MOST && clock_seconds() < end) {
        if (poll(&poll_fd, 1, 100) <= 0)
            continue;
        ssize_t size = read(fd, bytes, sizeof bytes);
        if (size <= 0)
            return true;
        text_add(output, bytes, (size_t)size);
    }
    return false;
}

const char *program_run(const char *program, struct text *output)
{
    int read_end, write_end;
    process_pipe(&read_end, &write_end);
    char *arguments[] = {(char *)program, NULL};
    pid_t pid = process_start(&(struct process_plan){.arguments = arguments,
                                                     .input = -1,
                                                     .output = write_end,
                                                     .errors = write_end,
                                                     .limited = true});
    close(write_end);
    bool ended = read_output(read_end, output);
    process_kill(pid);
    int status = process_wait(pid);
    close(read_end);
    return program_ending(output, !ended                     ? PROGRAM_ENDLESS
                                  : WIFSIGNALED(status) != 0 ? PROGRAM_CRASHED
                                  : status == 0              ? PROGRAM_WELL
                                                             : PROGRAM_FAILED);
}
