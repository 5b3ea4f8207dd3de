/* Lesson: 02-my-range. On: stub.
 * Tries: to begin a record and never to end it.
 * Must: get no point. */
/* HERE: hostile_text.c */

#include <stdio.h>

static struct value hostile_value(void)
{
    for (int i = 0; i < 100000; i++)
        printf("\x1e");
    printf("\x1e"
           "0123456789abcdef o 1");
    return value_none();
}
