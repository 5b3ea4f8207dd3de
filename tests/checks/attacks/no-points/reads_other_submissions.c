/* Lesson: 02-my-range. On: stub.
 * Tries: to read the gradebook, the seeds and what others handed in.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool opens(const char *path)
{
    return raw_call(SYS_openat, -100, at(path), 0, 0) >= 0;
}

static bool attempt(void)
{
    static const char *const paths[] = {"my_range.c",
                                        "../my_range.c",
                                        "../../results.jsonl",
                                        "results.jsonl",
                                        "build/results.jsonl",
                                        "../gradebook.csv",
                                        "feedback",
                                        "../seeds",
                                        "build/seeds",
                                        "submission/my_range.c",
                                        "/tmp/my_range.c"};
    bool won = false;
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++)
        won = won || opens(paths[i]);
    return won;
}
