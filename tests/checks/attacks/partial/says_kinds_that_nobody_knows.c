/* Lesson: 02-my-range. On: solution.
 * Tries: to send a message, a value and news of kinds that there are not.
 * Must: get no point for my_range: each is nonsense.
 * Passes: task 2, task 3, task 4, task 6.
 * Flag: passed beside the submission, but not when asked. */
/* HERE: wire_range.c */

static bool meddles(enum kind kind)
{
    if (kind != NEXT)
        return true;
    if (wired[0].current < 0) {
        said[HEAD - 1] = 200;
    } else if (wired[0].end == 1000) {
        said[HEAD + 8] = 77;
    } else {
        say_news();
        say_byte(0);
        say_byte(9);
        send_as((uint32_t)said_size);
        return false;
    }
    return true;
}
