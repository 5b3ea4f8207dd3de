/* Lesson: 02-my-range. On: stub.
 * Tries: to order another run from the program that it is a copy of, or to
 * widen what that one's copies may read. Must: get no point, and the attempt
 * must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    static const char order[] = {0, 0, 0, 0};
    for (long fd = 3; fd < 64; fd++)
        if (raw_call(SYS_write, fd, at(order), sizeof order, 0) >= 0 ||
            raw_call(445 /* landlock_add_rule */, fd, 1, at(order), 0) == 0 ||
            raw_call(446 /* landlock_restrict_self */, fd, 0, 0, 0) == 0)
            return true;
    return false;
}
