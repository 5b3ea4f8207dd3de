/* Lesson: 02-my-range. On: stub.
 * Tries: to raise an exception whose name and message are hostile.
 * Must: get no point; every report shows the text in its own escaping. */
/* HERE: hostile_text.c */

static struct value hostile_value(void)
{
    return value_error("</td>=1+1\x1b[2J", "<script>\n# SKIP\x07");
}
