/* Lesson: 02-my-range. On: solution.
 * Tries: to close the wire in the middle of an answer.
 * Must: get no point for my_range, and stall nobody.
 * Passes: task 2, task 3, task 4, task 6.
 * Flag: passed beside the submission, but not when asked. */
/* HERE: wire_range.c */

static bool meddles(enum kind kind)
{
    if (kind != NEXT)
        return true;
    say_news();
    send_as((uint32_t)said_size + 2);
    raw_call(SYS_close, wire, 0, 0, 0);
    for (;;)
        raw_call(SYS_pause, 0, 0, 0, 0);
    return false;
}
