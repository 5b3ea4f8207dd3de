/* Lesson: 02-my-range. On: solution.
 * Tries: to run before main() from a section whose name says nothing: its type
 *   is what counts for a linker.
 * Must: be refused for the attribute; the gate knows the type as well.
 * Or: not-compiled. */
/* HERE: solution */

static void before_main(void)
{
}

void (*const start)(void)
    __attribute__((section(".data.mine,\"aw\",@init_array#"))) = before_main;
