/* Lesson: 02-my-range. On: stub.
 * Tries: to make a file that has no place in any folder, and to run it.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    long fd = raw_call(319 /* memfd_create */, at("iterators-attack"), 0, 0, 0);
    if (fd < 0)
        return false;
    raw_call(SYS_write, fd, at("#!/bin/sh\n"), 10, 0);
    return true;
}
