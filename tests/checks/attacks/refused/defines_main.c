/* Lesson: 02-my-range. On: solution.
 * Tries: to bring a main() of its own that claims success.
 * Must: be refused by the gate for the global name. */
/* HERE: solution */

int main(void)
{
    return 0;
}
