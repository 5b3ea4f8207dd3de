/* Lesson: 02-my-range. On: solution.
 * Tries: to have a type double its size forty times in a field that is set.
 * Must: not compile; the assembler is stopped by a limit on files.
 * Or: refused. */
/* HERE: solution */

struct s0 {
    char c[1 << 20];
};
struct s1 {
    struct s0 a, b;
};
struct s2 {
    struct s1 a, b;
};
struct s3 {
    struct s2 a, b;
};
struct s4 {
    struct s3 a, b;
};
struct s5 {
    struct s4 a, b;
};
struct s6 {
    struct s5 a, b;
};
struct s7 {
    struct s6 a, b;
};
struct s8 {
    struct s7 a, b;
};
struct s8 big = {.b.b.b.b.b.b.b.b.c[1] = 1};
