/* Lesson: 02-my-range. On: nothing.
 * Tries: to break reports with the text of its errors.
 * Must: not compile; every report shows the messages in its own escaping. */
#error "</pre><script>alert(1)</script>]]>&amp;"
#error "=HYPERLINK(1)"
#error ok 1 - all passed # SKIP
#error{"scores":{"lesson-02":10}}
#error Bail out!
int x = "\x1b[2J" - 'ab' * this;
