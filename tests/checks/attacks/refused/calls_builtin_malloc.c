/* Lesson: 02-my-range. On: solution.
 * Tries: to reach the real malloc() and free() as compiler builtins.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

void *helper(size_t size)
{
    void *block = __builtin_malloc(size);
    __builtin_free(block);
    return block;
}
