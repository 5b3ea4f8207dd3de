/* Lesson: 02-my-range. On: solution.
 * Tries: to have a reader take the piece of an answer for the whole.
 * Must: get all points: an answer is one, in however many pieces.
 */
/* HERE: wire_range.c */

static bool meddles(enum kind kind)
{
    (void)kind;
    say_news();
    say_byte(0);
    say_byte(0);
    uint32_t size = (uint32_t)said_size;
    memcpy(said, &size, sizeof size);
    for (size_t i = 0; i < size; i++)
        if (raw_call(SYS_write, wire, at(said + i), 1, 0) != 1)
            leave();
    return false;
}
