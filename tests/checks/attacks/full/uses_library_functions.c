/* Lesson: 02-my-range. On: solution.
 * Tries: to look like forbidden imports: sorting, searching, texts, numbers.
 * Must: get all points. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

#include <ctype.h>
#include <stdio.h>

static int compare(const void *a, const void *b)
{
    const int *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

static bool all_is_well(void)
{
    int numbers[] = {3, 1, 2};
    char text[32], copy[32] = "";
    qsort(numbers, 3, sizeof *numbers, compare);
    snprintf(text, sizeof text, "%d%d%d", numbers[0], numbers[1], numbers[2]);
    memcpy(copy, text, strlen(text) + 1);
    strncat(copy, "x", 2);
    return strcmp(text, "123") == 0 && strchr(copy, 'x') == copy + 3 &&
           isdigit((unsigned char)text[0]) && toupper('a') == 'A' &&
           strtol(text, NULL, 10) == 123 && abs(-3) == 3 &&
           memcmp(text, copy, 3) == 0 && strstr(copy, "3x") &&
           strtod("1.5", NULL) > 1;
}

struct iterator *my_range(int64_t start, int64_t end)
{
    return all_is_well() ? honest_range(start, end) : NULL;
}
