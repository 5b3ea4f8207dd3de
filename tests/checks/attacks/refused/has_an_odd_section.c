/* Lesson: 02-my-range. On: solution.
 * Tries: to bring a section that can be written to and executed.
 * Must: be refused by the gate for the section.
 * Or: not-compiled. */
/* HERE: solution */

int (*entry)(void)
    __attribute__((section(".iterators_attack,\"awx\",@progbits#")));
