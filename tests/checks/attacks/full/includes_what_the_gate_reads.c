/* Lesson: 02-my-range. On: solution.
 * Tries: to be another text for the gate than for the compiler, by what lies in
 *   the folder when each of them reads.
 * Must: get all points, or none: one text is read and compiled.
 * Or: refused, not-compiled. */
/* HERE: solution */

#if !__has_include("text.i") && !__has_include("plain.o")
__attribute__((no_sanitize("address")))
#endif
int helper(const char *text)
{
    return text[0];
}
