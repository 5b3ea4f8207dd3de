/* Lesson: 02-my-range. On: stub.
 * Tries: to hand out a string of 4 MiB.
 * Must: get no point; every report shows the text in its own escaping. */
/* HERE: hostile_text.c */

static struct value hostile_value(void)
{
    static char text[4 << 20];
    memset(text, '<', sizeof text);
    return value_bytes(text, sizeof text);
}
