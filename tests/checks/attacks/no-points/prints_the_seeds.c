/* Lesson: 02-my-range. On: stub.
 * Tries: to print the secret seeds and the token.
 * Must: get no point, and no seed may appear in anything a student sees. */
/* HERE: hostile_text.c */

#include <stdio.h>
/* HERE: find_arguments.c */

static struct value hostile_value(void)
{
    const char *word = find_token();
    for (int i = 0; word && i < 5; i++, word += strlen(word) + 1) {
        printf("%s\n", word);
        fprintf(stderr, "%s\n", word);
    }
    return value_none();
}
