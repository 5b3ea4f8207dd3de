#include "token.h"

#include "judge/decide/fail.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

void token_new(char token[TOKEN_SIZE])
{
    unsigned char bytes[TOKEN_SIZE / 2] = {0};
    int fd = open("/dev/urandom", O_RDONLY | O_CLOEXEC);
    if (fd < 0 || read(fd, bytes, sizeof bytes) != sizeof bytes)
        fail("The judge can't read /dev/urandom.");
    close(fd);
    for (size_t i = 0; i < sizeof bytes; i++)
        snprintf(token + 2 * i, 3, "%02x", bytes[i]);
}
