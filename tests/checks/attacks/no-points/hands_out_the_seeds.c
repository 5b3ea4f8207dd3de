/* Lesson: 02-my-range. On: stub.
 * Tries: to have its report tell the secret seeds.
 * Must: get no point, and no seed may appear in anything a student sees. */
/* HERE: hostile_text.c */

/* HERE: find_orders.c */

static struct value hostile_value(void)
{
    static char text[256];
    const char *words = find_words();
    size_t size = 0;
    for (; words && size + 1 < sizeof text; size++)
        text[size] = peek(words + size) ? peek(words + size) : ' ';
    return value_bytes(text, (uint32_t)size);
}
