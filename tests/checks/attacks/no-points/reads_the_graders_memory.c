/* Lesson: 02-my-range. On: stub.
 * Tries: to read the memory of the process that started it.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */
/* HERE: find_function.c */

#include <sys/uio.h>

static bool attempt(void)
{
    long (*peek)(long, const struct iovec *, unsigned long,
                 const struct iovec *, unsigned long, unsigned long) =
        find_function("process_vm_readv");
    int *(*error)(void) = find_function("__errno_location");
    char bytes[16];
    struct iovec here = {bytes, sizeof bytes}, there = {(void *)0x400000, 16};
    if (!peek || !error)
        return false;
    /* 14 is EFAULT: it may read, and nothing is at that address. */
    return peek(raw_call(SYS_getppid, 0, 0, 0, 0), &here, 1, &there, 1, 0) >
               0 ||
           *error() == 14;
}
