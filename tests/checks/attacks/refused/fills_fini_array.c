/* Lesson: 02-my-range. On: solution.
 * Tries: to run after main() without the word constructor, by a pointer in
 *   .fini_array.
 * Must: be refused by the gate for the section. */
/* HERE: solution */

static void hook(void)
{
}

void (*const hook_pointer)(void)
    __attribute__((section(".fini_array"), used)) = hook;
