/* Lesson: 02-my-range. On: stub.
 * Tries: to change the mode, the owner, the length of the file it runs from.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    static const char path[] = "/proc/self/exe";
    return raw_call(SYS_chmod, at(path), 0700, 0, 0) == 0 ||
           raw_call(SYS_fchmodat, -100, at(path), 0700, 0) == 0 ||
           raw_call(SYS_utimensat, -100, at(path), 0, 0) == 0 ||
           raw_call(SYS_setxattr, at(path), at("user.iterators"), at("x"), 1) ==
               0;
}
