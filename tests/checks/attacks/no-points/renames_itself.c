/* Lesson: 02-my-range. On: stub.
 * Tries: to give itself a name with terminal escapes, and to become the parent
 *   of orphans.
 * Must: get no point; no report shows such a name. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    enum { SET_NAME = 15, SET_DUMPABLE = 4, SET_SUBREAPER = 36 };
    raw_call(SYS_prctl, SET_NAME, at("\x1b[2J\x1b[31mroot"), 0, 0);
    raw_call(SYS_prctl, SET_DUMPABLE, 1, 0, 0);
    raw_call(SYS_prctl, SET_SUBREAPER, 1, 0, 0);
    return false;
}
