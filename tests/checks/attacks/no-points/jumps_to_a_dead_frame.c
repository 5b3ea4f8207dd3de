/* Lesson: 02-my-range. On: stub.
 * Tries: to jump back into a function that has returned.
 * Must: get no point. */
/* HERE: attempt.c */

static void *place[5];

__attribute__((noinline)) static int remember(void)
{
    return __builtin_setjmp(place);
}

static bool attempt(void)
{
    static int times;
    if (remember() == 0 && times++ < 3)
        __builtin_longjmp(place, 1);
    return false;
}
