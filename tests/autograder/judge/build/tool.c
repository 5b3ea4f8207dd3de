#include "tool.h"

#include "judge/process/interrupt.h"

#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MOST_WORDS = 128, MOST_MESSAGES = 64 << 10 };

/* Seconds. A confined tool may compute for a fourth of them: if it is not done
 * then, the machine had other things to do. */
static const double longest = 40;

static void cut(char *words, char *list[MOST_WORDS])
{
    size_t count = 0;
    for (char *word; (word = text_word(&words)) && count < MOST_WORDS - 1;)
        list[count++] = word;
    list[count] = NULL;
}

/* Reads until the tool and all it started have closed their end. False if the
 * time is up. */
static bool listen_to(int fd, struct text *messages)
{
    double end = clock_seconds() + longest;
    struct pollfd poll_fd = {.fd = fd, .events = POLLIN};
    char bytes[8192];
    while (!interrupted() && clock_seconds() < end) {
        if (poll(&poll_fd, 1, 100) <= 0)
            continue;
        ssize_t size = read(fd, bytes, sizeof bytes);
        if (size <= 0)
            return true;
        size_t room = MOST_MESSAGES - messages->length;
        text_add(messages, bytes, (size_t)size < room ? (size_t)size : room);
    }
    return false;
}

/* Does a line say that what the driver started was ended by that signal? As its
 * own word, and not as a place in a file of that name. */
static bool was_ended(const struct text *messages, const char *driver,
                      const char *signal)
{
    static const char *const says[] = {"%s: fatal error: %s signal terminated "
                                       "program ",
                                       "%s: error: unable to execute command: "
                                       "%s"};
    const char *slash = strrchr(driver, '/');
    bool found = false;
    for (size_t i = 0; i < sizeof says / sizeof *says; i++) {
        char *start = text_format(says[i], slash ? slash + 1 : driver, signal);
        const char *line = text_string(messages);
        for (; !found && *line; line += line[0] == '\n') {
            if (text_begins(line, start))
                found = !memchr(line + strlen(start), ':',
                                strcspn(line + strlen(start), "\n"));
            line += strcspn(line, "\n");
        }
        free(start);
    }
    return found;
}

static enum tool_end end_of(int status, const struct text *messages,
                            const char *driver)
{
    if (WIFSIGNALED(status))
        return WTERMSIG(status) == SIGKILL ? TOOL_KILLED : TOOL_STOPPED;
    if (WEXITSTATUS(status) == 127)
        return TOOL_ABSENT;
    if (WEXITSTATUS(status) == 0)
        return TOOL_WELL;
    if (was_ended(messages, driver, "Killed"))
        return TOOL_KILLED;
    return was_ended(messages, driver, "CPU time limit exceeded") ||
                   was_ended(messages, driver, "File size limit exceeded")
               ? TOOL_STOPPED
               : TOOL_FAILED;
}

enum tool_end tool_run(const char *words, const struct process_guard *guard,
                       struct text *messages)
{
    char *copy = text_format("%s", words), *list[MOST_WORDS];
    cut(copy, list);
    int read_end, write_end;
    process_pipe(&read_end, &write_end);
    pid_t pid = process_start(&(struct process_plan){.arguments = list,
                                                     .input = -1,
                                                     .output = write_end,
                                                     .errors = write_end,
                                                     .grouped = true,
                                                     .purpose = PROCESS_TOOL,
                                                     .guard = guard});
    close(write_end);
    bool in_time = listen_to(read_end, messages);
    close(read_end);
    if (!in_time)
        process_kill(pid);
    int status = process_wait(pid); /* drivers wait for what they started */
    enum tool_end end =
        in_time ? end_of(status, messages, list[0]) : TOOL_KILLED;
    free(copy);
    return end;
}
