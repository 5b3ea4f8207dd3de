/* Lesson: 02-my-range. On: stub.
 * Tries: to hand out a string of 4 GiB that begins with one byte.
 * Must: get no point; if the harness crashes, that ends its case only. */
/* HERE: hostile_text.c */

static struct value hostile_value(void)
{
    return value_bytes("x", UINT32_MAX);
}
