/* Lesson: 02-my-range. On: stub.
 * Tries: to have its report tell the secret seeds.
 * Must: get no point, and no seed may appear in anything a student sees. */
/* HERE: hostile_text.c */

/* HERE: find_arguments.c */

/* The case's name and the seeds follow the token. */
static struct value hostile_value(void)
{
    static char text[256];
    const char *token = find_token();
    size_t size = 0;
    for (; token && size + 1 < sizeof text; size++)
        text[size] = token[17 + size] ? token[17 + size] : ' ';
    return value_bytes(text, (uint32_t)size);
}
