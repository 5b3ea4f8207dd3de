/* Lesson: 02-my-range. On: stub.
 * Tries: to clear the screen, set the title and paint a pass by what it hands
 *   out.
 * Must: get no point; every report shows the text in its own escaping. */
/* HERE: hostile_text.c */

static struct value hostile_value(void)
{
    return value_str("\x1b[2J\x1b]0;owned\x07\x1b[32mPASS\x1b[0m\r\x9b"
                     "31m\b\b");
}
