#include "journal.h"

#include "steps.h"

#include <check.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static char words[TEXT_SIZE];

void note(const char *word)
{
    size_t length = strlen(words);
    ck_assert_uint_lt(length + strlen(word) + 1, sizeof words);
    snprintf(words + length, sizeof words - length, "%s%s", length ? " " : "",
             word);
}

const char *journal(void)
{
    char *text = text_room();
    memcpy(text, words, sizeof words);
    words[0] = '\0';
    return text;
}

void print_journal(void)
{
    printf("%s; %d\n", journal(), (int)iter_unraisable_count());
}

static _Noreturn void perform(void (*act)(void), int output)
{
    dup2(output, STDOUT_FILENO);
    dup2(output, STDERR_FILENO);
    act();
    fflush(stdout);
    _exit(0);
}

/* All that comes is read, so that the writer is never stopped, but only what
 * fits is kept. A NUL among the bytes is told as a dot. */
static const char *text_from(int input)
{
    char *text = text_room(), bytes[TEXT_SIZE];
    size_t length = 0;
    ssize_t got;
    while ((got = read(input, bytes, sizeof bytes)) > 0)
        for (ssize_t i = 0; i < got && length < TEXT_SIZE - 1; i++)
            text[length++] = bytes[i] ? bytes[i] : '.';
    text[length] = '\0';
    return text;
}

static const char *run_apart(void (*act)(void), int expected_status)
{
    int ends[2], status;
    ck_assert_int_eq(pipe(ends), 0);
    fflush(NULL);
    pid_t child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0)
        perform(act, ends[1]);
    close(ends[1]);
    const char *text = text_from(ends[0]);
    close(ends[0]);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert(WIFEXITED(status));
    ck_assert_int_eq(WEXITSTATUS(status), expected_status);
    return text;
}

const char *printed(void (*act)(void))
{
    return run_apart(act, 0);
}

const char *last_words(void (*act)(void))
{
    return run_apart(act, 1);
}
