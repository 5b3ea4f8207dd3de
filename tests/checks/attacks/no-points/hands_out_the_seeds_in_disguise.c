/* Lesson: 02-my-range. On: stub.
 * Tries: to have its report tell the secret seeds in hexadecimal and
 *   backwards.
 * Must: get no point, and no seed may appear in anything a student sees. */
/* HERE: hostile_text.c */

#include <stdio.h>
#include <stdlib.h>
/* HERE: find_orders.c */

static struct value hostile_value(void)
{
    static char text[400], word[MOST_NAME];
    const char *next = find_words();
    size_t size = 0;
    for (int i = 0; next && i < 5 && size < 200; i++) {
        next = read_text(word, next);
        size += (size_t)snprintf(text + size, 24, "%llx ",
                                 strtoull(word, NULL, 10));
        for (size_t j = strlen(word); j-- > 0 && size < 380;)
            text[size++] = word[j];
        text[size++] = ' ';
    }
    return value_bytes(text, (uint32_t)size);
}
