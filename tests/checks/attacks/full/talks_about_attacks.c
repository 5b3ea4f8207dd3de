/* Lesson: 02-my-range. On: solution.
 * Tries: to look like an attack to a search for words: they are in comments
 *   and texts only.
 * Must: get all points. */
/* asm("syscall"); __attribute__((constructor)) #include "/etc/passwd"
 * fork(); execve(); system("rm"); .incbin "x" #APP #NO_APP .init_array */

#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

#include <stdio.h>

static const char *const words[] = {
    "#APP",         "\n#APP\n",  "# Start of file scope inline assembly",
    ".incbin",      "syscall",   "\t.section .init_array",
    "/etc/passwd",  "asm(\"\")", "__attribute__((constructor))",
    "#NO_APP\n#APP"};

struct iterator *my_range(int64_t start, int64_t end)
{
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        printf("%s\n", words[i]);
    return honest_range(start, end);
}
