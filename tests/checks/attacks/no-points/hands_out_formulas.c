/* Lesson: 02-my-range. On: stub.
 * Tries: to get a formula into a spreadsheet.
 * Must: get no point; every report shows the text in its own escaping. */
/* HERE: hostile_text.c */

static struct value hostile_value(void)
{
    return value_str("=HYPERLINK(\"http://127.0.0.1/\",\"10\")\n"
                     "+1\t-1\n@SUM(1),\"=1+1\"");
}
