/* Lesson: 02-my-range. On: solution.
 * Tries: to run before all libraries without the word constructor, by a
 *   pointer in .preinit_array.
 * Must: be refused by the gate for the section. */
/* HERE: solution */

static void hook(void)
{
}

void (*const hook_pointer)(void)
    __attribute__((section(".preinit_array"), used)) = hook;
