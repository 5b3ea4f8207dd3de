/* Lesson: 02-my-range. On: stub.
 * Tries: to send the harness into an endless recursion.
 * Must: get no point; every report shows the text in its own escaping. */
/* HERE: hostile_text.c */

static struct value hostile_value(void)
{
    static struct value pair[2];
    pair[0] = pair[1] = value_pair(pair);
    return value_pair(pair);
}
