/* Lesson: 02-my-range. On: solution.
 * Tries: to have the compiler take a vector of 1 GiB apart.
 * Must: not compile; the compiler is stopped by a limit on time or memory. */
/* HERE: solution */

typedef int vector __attribute__((vector_size(1 << 28)));

void add(vector *a, const vector *b)
{
    *a += *b * *a / *b;
}
