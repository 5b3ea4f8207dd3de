/* Lesson: 02-my-range. On: solution.
 * Tries: to send a message of four gibibytes, one that ends before it
 *   begins, and one in which the news begin behind the end.
 * Must: get no point for my_range: nobody waits for so much, or reads that.
 * Passes: task 2, task 3, task 4, task 6.
 * Flag: passed beside the submission, but not when asked. */
/* HERE: wire_range.c */

static bool meddles(enum kind kind)
{
    if (kind != NEXT)
        return true;
    say_news();
    if (wired[0].current < 0) {
        send_as(UINT32_MAX);
    } else if (wired[0].end == 1000) {
        send_as(3);
    } else {
        said[4] = 0xff;
        send_as((uint32_t)said_size);
    }
    return false;
}
