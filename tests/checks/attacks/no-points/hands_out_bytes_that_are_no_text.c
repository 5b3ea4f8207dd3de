/* Lesson: 02-my-range. On: stub.
 * Tries: to break a report with bytes that are not UTF-8.
 * Must: get no point; every report shows the text in its own escaping. */
/* HERE: hostile_text.c */

static struct value hostile_value(void)
{
    return value_bytes("\xff\xfe\0\xc0\x80\xed\xa0\x80\xf4\x90\x80\x80\xe2\x80"
                       "\xae\xef\xbf\xbf\xc3",
                       20);
}
