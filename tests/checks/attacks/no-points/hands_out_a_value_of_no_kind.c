/* Lesson: 02-my-range. On: stub.
 * Tries: to hand out a value whose kind does not exist.
 * Must: get no point; every report shows the text in its own escaping. */
/* HERE: hostile_text.c */

static struct value hostile_value(void)
{
    struct value value = value_str("x");
    memset(&value.kind, 0x7f, sizeof value.kind);
    return value;
}
