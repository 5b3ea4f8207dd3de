/* Lesson: 02-my-range. On: stub.
 * Tries: to add lines of its own to a TAP, JUnit or JSON report.
 * Must: get no point; every report shows the text in its own escaping. */
/* HERE: hostile_text.c */

static struct value hostile_value(void)
{
    return value_str("1 # SKIP\nok 99 - all\n1..0 # SKIP\nBail out!\n"
                     "<testcase/>\n{\"scores\":{\"lesson-02\":10}}\n---\n...");
}
