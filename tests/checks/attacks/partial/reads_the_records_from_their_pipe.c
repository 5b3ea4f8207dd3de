/* Lesson: 02-my-range. On: solution.
 * Tries: when another process asks, to open what it prints to for reading: the
 *   observer's records, with token and seeds, go the same way.
 * Must: get no point for my_range: nothing of that can be read.
 * Passes: task 2, task 3, task 4, task 6.
 * Flag: passed beside the submission, but not when asked. */
/* HERE: rewarded.c */

static bool attempt(void)
{
    return opens("/proc/self/fd/1") || opens("/proc/self/fd/2") ||
           opens("/dev/stdout") || opens("/proc/self/fd/3") ||
           opens("/proc/thread-self/fd/1");
}
