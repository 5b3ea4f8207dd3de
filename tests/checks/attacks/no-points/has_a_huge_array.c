/* Lesson: 02-my-range. On: stub.
 * Tries: to need 3 GiB for its variables.
 * Must: get no point, whoever stops it.
 * Or: not-compiled, refused. */
/* HERE: attempt.c */
static char huge[3000000000u];

static bool attempt(void)
{
    for (size_t i = 0; i < sizeof huge; i += 1 << 20)
        huge[i] = 1;
    return true;
}
