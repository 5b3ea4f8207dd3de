/* Lesson: 02-my-range. On: solution.
 * Tries: to replace the allocator under the ledger.
 * Must: be refused by the gate for the global name. */
/* HERE: solution */

#undef malloc
#undef free

void *malloc(size_t size)
{
    static char pool[1 << 20];
    static size_t used;
    size = (size + 15) / 16 * 16;
    return used + size <= sizeof pool ? pool + (used += size) - size : NULL;
}

void free(void *block)
{
    (void)block;
}
