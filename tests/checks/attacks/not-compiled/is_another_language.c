/* Lesson: 05-generators. On: nothing.
 * Tries: to hand in Python.
 * Must: not compile, and say why in a sentence. */
/* clang-format off */
def my_range(start, end):
    while start < end:
        yield start
        start += 1
