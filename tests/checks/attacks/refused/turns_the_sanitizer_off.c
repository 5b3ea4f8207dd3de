/* Lesson: 02-my-range. On: solution.
 * Tries: to switch AddressSanitizer off with a function that it asks for its
 *   options.
 * Must: be refused by the gate for the reserved names. */
/* HERE: solution */

const char *__asan_default_options(void);

const char *__asan_default_options(void)
{
    return "detect_stack_use_after_return=0:halt_on_error=0:exitcode=0";
}

const char *__ubsan_default_options(void);

const char *__ubsan_default_options(void)
{
    return "halt_on_error=0:silence_unsigned_overflow=1";
}
