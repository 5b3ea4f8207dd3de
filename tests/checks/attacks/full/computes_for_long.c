/* Lesson: 01-iterable-vs-iterator. On: solution.
 * Tries: to be right and slow: a recursion of thirty million calls, the first
 *   time that two items are compared.
 * Must: get all points. */
#include "iterable_vs_iterator.h"

static int64_t fibonacci(int64_t n)
{
    return n < 2 ? n : fibonacci(n - 2) + fibonacci(n - 1);
}

static bool equal_at_last(struct value a, struct value b)
{
    static int64_t number;
    if (!number)
        number = fibonacci(35);
    return number == 9227465 && value_equal(a, b);
}

#define value_equal equal_at_last
/* HERE: solution */
