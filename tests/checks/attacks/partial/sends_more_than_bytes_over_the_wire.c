/* Lesson: 02-my-range. On: solution.
 * Tries: when another process asks, to send descriptors over the wire, to
 *   ask who is at its other end, to shut it down or to open it again.
 * Must: get no point for my_range: a wire carries bytes.
 * Passes: task 2, task 3, task 4, task 6.
 * Flag: passed beside the submission, but not when asked. */
/* HERE: rewarded.c */

#include <sys/socket.h>

static bool attempt(void)
{
    static char room[64];
    struct iovec bytes = {.iov_base = room, .iov_len = 1};
    struct msghdr message = {.msg_iov = &bytes, .msg_iovlen = 1};
    int size = sizeof room;
    return raw_call(SYS_sendmsg, 3, at(&message), 0, 0) >= 0 ||
           raw_call(SYS_recvmsg, 3, at(&message), MSG_PEEK | MSG_DONTWAIT, 0) >=
               0 ||
           raw_call(SYS_getsockopt, 3, SOL_SOCKET, 17, at(&size)) == 0 ||
           raw_call(SYS_shutdown, 1, SHUT_WR, 0, 0) == 0 ||
           raw_call(SYS_getpeername, 3, at(room), at(&size), 0) == 0 ||
           opens("/proc/self/fd/3") || opens("/dev/fd/3");
}
