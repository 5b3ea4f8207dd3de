/* Lesson: 02-my-range. On: solution.
 * Tries: to answer with pairs in pairs in pairs, with a string whose text
 *   is missing, and with a string of 40 MB.
 * Must: get no point for my_range: what is said is bounded.
 * Passes: task 2, task 3, task 4, task 6.
 * Flag: passed beside the submission, but not when asked. */
/* HERE: wire_range.c */

static bool meddles(enum kind kind)
{
    static unsigned char much[1 << 20];
    if (kind != NEXT)
        return true;
    say(ANSWER);
    say_int(1);
    if (wired[0].current < 0) {
        for (int i = 0; i < 10000; i++)
            say_byte(5); /* a pair */
        return true;
    }
    say_byte(3); /* a string */
    say_int(40 << 20);
    if (wired[0].end == 1000)
        return true;
    uint32_t size = (uint32_t)said_size + (40 << 20) + 10;
    uint32_t news = size - 2;
    memcpy(said, &size, sizeof size);
    memcpy(said + 4, &news, sizeof news);
    write_out(said_size);
    memcpy(said, much, ROOM);
    for (int i = 0; i < 640; i++)
        write_out(ROOM);
    say_int(0);
    write_out(10);
    return false;
}
