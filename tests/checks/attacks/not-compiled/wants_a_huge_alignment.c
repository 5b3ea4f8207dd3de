/* Lesson: 02-my-range. On: stub.
 * Tries: to have a variable aligned to 256 MiB.
 * Must: not compile, because its object is too big, or get no point.
 * Or: no-points, refused. */
/* HERE: attempt.c */
static _Alignas(1 << 28) char aligned[16];

static bool attempt(void)
{
    return (uintptr_t)aligned % 16 != 0;
}
