#include "record.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifndef __wasi__
#include <fcntl.h>
#endif

static const char *record_token = "";
static int record_fd = STDOUT_FILENO;

void record_open(const char *token)
{
    record_token = token;
    setvbuf(stdout, NULL, _IONBF, 0);
#ifndef __wasi__
    /* Out of reach of a close(1) in the program under test. */
    int fd = fcntl(STDOUT_FILENO, F_DUPFD, 100);
    if (fd >= 0)
        record_fd = fd;
#endif
}

static size_t append(char *line, size_t at, size_t size, const char *text)
{
    for (; text && *text && at < size; text++)
        line[at++] = (char)(*text == '\t' || *text == '\n' ? ' ' : *text);
    return at;
}

static void write_all(const char *bytes, size_t size)
{
    while (size > 0) {
        ssize_t written = write(record_fd, bytes, size);
        if (written <= 0)
            _Exit(EXIT_FAILURE);
        bytes += written;
        size -= (size_t)written;
    }
}

static void write_record(enum record_kind kind, int line_number,
                         const char *text, const char *observed,
                         const char *detail)
{
    char line[2048];
    const size_t most = sizeof line - 1;
    fflush(stdout);
    int length = snprintf(line, sizeof line, "\x1e%s %c %d\t", record_token,
                          kind, line_number);
    size_t at = append(line, (size_t)length, most / 2, text);
    line[at++] = '\t';
    at = append(line, at, most - 300, observed);
    line[at++] = '\t';
    at = append(line, at, most, detail);
    line[at++] = '\n';
    write_all(line, at);
}

void record_event(const char *what, const char *file, int line)
{
    char place[512];
    snprintf(place, sizeof place, "%s:%d", file, line);
    write_record(RECORD_EVENT, 0, "", what, place);
    _Exit(EXIT_FAILURE);
}

void record(enum record_kind kind, int line, const char *text,
            const char *observed, const char *detail)
{
#ifndef __wasi__
    if (fcntl(STDOUT_FILENO, F_GETFD) < 0)
        record_event("closed", "", 0);
#endif
    write_record(kind, line, text, observed, detail);
}
