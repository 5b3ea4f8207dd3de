/* Lesson: 02-my-range. On: stub.
 * Tries: to ask the compiler which files there are.
 * Must: get no point; the compiler finds nothing but its headers.
 * Or: not-compiled. */
/* HERE: attempt.c */
#if __has_include("/etc/passwd") ||                                            \
                  __has_include(                                               \
                      "/etc/shadow") ||                                        \
                      __has_include(                                           \
                          "/proc/self/environ") ||                             \
                          __has_include(                                       \
                              "../../solutions/02-my-range/my_range.c") ||     \
                              __has_include(                                   \
                                  "solutions/02-my-range/my_range.c") ||       \
                                  __has_include(                               \
                                      "tests/02-my-range/cases.c") ||          \
                                      __has_include("/root/.bashrc")
#define FOUND 1
#else
#define FOUND 0
#endif

static bool attempt(void)
{
    return FOUND;
}
