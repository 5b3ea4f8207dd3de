/* Lesson: 02-my-range. On: stub.
 * Tries: to look for the address of the case's name among the program's
 *   variables, and to change all pointers to it.
 * Must: get no point. */
/* HERE: attempt.c */
/* HERE: find_orders.c */

static bool attempt(void)
{
    static const char other[] = "0123456789abcdef";
    const ElfW(Phdr) *data = harness_segment(PT_LOAD, PF_W);
    const char *name = find_words();
    const char **place =
        data ? (const char **)((harness_bias() + data->p_vaddr + 7) & ~7ul)
             : NULL;
    for (size_t i = 0; place && name && i + 1 < data->p_memsz / 8; i++)
        if (place[i] == name)
            place[i] = other;
    return false;
}
