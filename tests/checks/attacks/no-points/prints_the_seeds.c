/* Lesson: 02-my-range. On: stub.
 * Tries: to print the secret seeds and the token.
 * Must: get no point, and no seed may appear in anything a student sees. */
/* HERE: hostile_text.c */

#include <stdio.h>
/* HERE: find_orders.c */

static struct value hostile_value(void)
{
    static char word[MOST_NAME];
    const char *next = find_words(), *known = find_token();
    printf("%s\n", known ? known : "");
    for (int i = 0; next && i < 5; i++) {
        next = read_text(word, next);
        printf("%s\n", word);
        fprintf(stderr, "%s\n", word);
    }
    return value_none();
}
