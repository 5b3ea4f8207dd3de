/* Lesson: 02-my-range. On: solution.
 * Tries: to answer an item rightly and to crash behind it.
 * Must: get no point for my_range: nobody is there for the rest.
 * Passes: task 2, task 3, task 4, task 6.
 * Flag: passed beside the submission, but not when asked. */
/* HERE: wire_range.c */

static bool meddles(enum kind kind)
{
    if (kind != NEXT)
        return true;
    send_it();
    *(volatile int *)(uintptr_t)8 = 0;
    return false;
}
