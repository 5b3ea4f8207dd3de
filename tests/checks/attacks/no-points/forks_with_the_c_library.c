/* Lesson: 02-my-range. On: stub.
 * Tries: to find fork() in the memory of the C library and call it.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: find_function.c */

static bool attempt(void)
{
    int (*fork_function)(void) = find_function("fork");
    void (*leave)(int) = find_function("_exit");
    if (!fork_function || !leave)
        return false;
    int child = fork_function();
    if (child == 0)
        leave(0);
    return child > 0;
}
