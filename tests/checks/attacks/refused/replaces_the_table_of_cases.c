/* Lesson: 02-my-range. On: solution.
 * Tries: to bring a table of cases of its own, in which there is nothing to
 *   do.
 * Must: be refused by the gate for the global name. */
/* HERE: solution */

struct harness_case {
    const char *name;
    void (*run)(void);
    int line;
};

const struct harness_case harness_cases[1] = {{0}};
