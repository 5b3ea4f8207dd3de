#include "record.h"

#include "names.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifndef __wasi__
#include <fcntl.h>
#endif

enum { MOST_TOKEN = 64, MASK = 0x5A };

/* A process has one output and one judge that listens. The token is kept so
 * that no search through memory finds it. */
static char masked_token[MOST_TOKEN];
static size_t token_size;
static int record_fd = STDOUT_FILENO;

/* By way of a pointer that no compiler sees through. */
static void *(*const volatile wipe)(void *, int, size_t) = memset;

void record_open(char *token)
{
    token_size = strlen(token);
    if (token_size > sizeof masked_token)
        token_size = sizeof masked_token;
    for (size_t i = 0; i < token_size; i++)
        masked_token[i] = (char)(token[i] ^ MASK);
    wipe(token, 0, token_size);
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
    static char line[2048]; /* not on a stack that a sanitizer watches */
    const size_t most = sizeof line - 1;
    fflush(stdout);
    size_t at = 0;
    line[at++] = '\x1e';
    for (size_t i = 0; i < token_size; i++)
        line[at++] = (char)(masked_token[i] ^ MASK);
    at += (size_t)snprintf(line + at, 32, " %c %d\t", kind, line_number);
    at = append(line, at, most / 2, text);
    line[at++] = '\t';
    at = append(line, at, most - 300, observed);
    line[at++] = '\t';
    at = append(line, at, most, detail);
    line[at++] = '\n';
    write_all(line, at);
    wipe(line, 0, 1 + token_size);
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
        record_event(EVENT_CLOSED, "", 0);
#endif
    write_record(kind, line, text, observed, detail);
}
