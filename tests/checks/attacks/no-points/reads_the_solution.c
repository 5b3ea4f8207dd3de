/* Lesson: 02-my-range. On: stub.
 * Tries: to read the solutions, wherever it runs.
 * Must: get no point, and the attempt must fail.
 * Never: walk->done = !int64_add. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool opens(const char *path)
{
    return raw_call(SYS_openat, -100, at(path), 0, 0) >= 0;
}

static bool attempt(void)
{
    static const char *const paths[] = {
        "solutions/02-my-range/my_range.c",
        "tests/02-my-range/expected.txt",
        "../solutions/02-my-range/my_range.c",
        "../tests/02-my-range/expected.txt",
        "../../solutions/02-my-range/my_range.c",
        "../../tests/02-my-range/expected.txt",
        "../../../solutions/02-my-range/my_range.c",
        "../../../tests/02-my-range/expected.txt",
        "../../../../solutions/02-my-range/my_range.c",
        "../../../../tests/02-my-range/expected.txt",
        "../../../../../solutions/02-my-range/my_range.c",
        "../../../../../tests/02-my-range/expected.txt"};
    bool won = false;
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++)
        won = won || opens(paths[i]);
    return won;
}
