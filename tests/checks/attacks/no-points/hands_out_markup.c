/* Lesson: 02-my-range. On: stub.
 * Tries: to get a script into a page of results.
 * Must: get no point; every report shows the text in its own escaping. */
/* HERE: hostile_text.c */

static struct value hostile_value(void)
{
    return value_str("</pre></td><script>alert(1)</script>"
                     "<img src=x onerror=alert(1)>]]>&lt;\"'><!--${1}{{1}}");
}
