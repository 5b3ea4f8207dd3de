#include "keys.h"

#include <ctype.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <sys/stat.h>
#include <unistd.h>

enum { CTRL_D = 4, ESCAPE = 27 };

/* Also from behind, as when somebody else has the terminal already. */
static bool set_terminal(const struct termios *mode)
{
    sigset_t set, before;
    sigemptyset(&set);
    sigaddset(&set, SIGTTOU);
    sigprocmask(SIG_BLOCK, &set, &before);
    bool done = tcsetattr(STDIN_FILENO, TCSANOW, mode) == 0;
    sigprocmask(SIG_SETMASK, &before, NULL);
    return done;
}

/* A device that is no terminal is /dev/null. */
static bool can_be_read(void)
{
    struct stat status;
    return fstat(STDIN_FILENO, &status) == 0 && !S_ISCHR(status.st_mode);
}

void keys_begin(struct keys *keys)
{
    keys->how = KEYS_NONE;
    if (keys->over)
        return;
    if (!isatty(STDIN_FILENO)) {
        keys->how = can_be_read() ? KEYS_LINES : KEYS_NONE;
        return;
    }
    pid_t front = tcgetpgrp(STDIN_FILENO);
    if (front > 0 && front != getpgrp())
        return;
    keys->how = KEYS_LINES;
    if (!keys->changed && tcgetattr(STDIN_FILENO, &keys->before) != 0)
        return;
    struct termios mode = keys->before;
    mode.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
    mode.c_cc[VMIN] = 1;
    mode.c_cc[VTIME] = 0;
    if (!set_terminal(&mode))
        return;
    keys->changed = true;
    keys->how = KEYS_SINGLE;
}

void keys_end(struct keys *keys)
{
    if (keys->changed)
        set_terminal(&keys->before);
    keys->changed = false;
}

/* The line's first letter, when the line is over. */
static int take_letter(struct keys *keys, char c)
{
    int letter = keys->letter;
    if (c == '\n')
        keys->letter = 0;
    else if (!letter && !isspace((unsigned char)c))
        keys->letter = (unsigned char)c;
    return c == '\n' ? letter : 0;
}

/* What follows it is one key's name, such as "[A", and no key of its own. */
static void skip_name(void)
{
    struct pollfd more = {.fd = STDIN_FILENO, .events = POLLIN};
    char rest[8];
    if (poll(&more, 1, 0) > 0 && read(STDIN_FILENO, rest, sizeof rest) < 0)
        return; /* the next one to read is told as well */
}

int keys_read(struct keys *keys)
{
    char typed; /* one at a time: what is typed behind q is for others */
    ssize_t size = read(STDIN_FILENO, &typed, 1);
    if (size < 0 && (errno == EINTR || errno == EAGAIN))
        return 0;
    if (size <= 0) {
        keys->how = KEYS_NONE;
        keys->over = true;
        return 0;
    }
    if (keys->how == KEYS_LINES)
        return tolower(take_letter(keys, typed));
    if (typed == ESCAPE) {
        skip_name();
        return 0;
    }
    return typed == CTRL_D ? 'q' : tolower((unsigned char)typed);
}
