/* Lesson: 02-my-range. On: solution.
 * Tries: to say that it lets go of, and holds more often, objects of the
 *   case that there are none of.
 * Must: get no point for my_range: no such object is there.
 * Passes: task 2, task 3, task 4, task 6.
 * Flag: passed beside the submission, but not when asked. */
/* HERE: wire_range.c */

static bool meddles(enum kind kind)
{
    if (kind != NEXT)
        return true;
    say_news();
    for (int64_t handle = 0; handle < 3; handle++) {
        say_byte(1);
        say_int(handle);
        say_int(handle == 1 ? -1 : 1);
        say_int(1000);
    }
    say_byte(0);
    say_byte(0);
    send_as((uint32_t)said_size);
    return false;
}
