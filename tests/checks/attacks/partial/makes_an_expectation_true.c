/* Lesson: 01-iterable-vs-iterator. On: solution.
 * Tries: to write to the case's list what it then answers, so that the
 *   answer is what the list says.
 * Must: get no point where it does so: what is expected does not come from
 *   the list.
 * Passes: first_passes_a_stop_or_an_error_on, task 2, task 3, task 4, task 5.
 * Flag: passed beside the submission, but not when asked. */
#include "iterable_vs_iterator.h"

#define first(...) solved_first(__VA_ARGS__)
enum iter_status first(struct iterable *items, struct value *out);
/* HERE: solution */
#undef first
/* HERE: wire.c */

enum iter_status first(struct iterable *items, struct value *out)
{
    if (!is_served() || items->slots->next || container_length(items) == 0)
        return solved_first(items, out);
    list_set(items, 0, value_int(7));
    *out = value_int(7);
    return ITER_NEXT;
}
