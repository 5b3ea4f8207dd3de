/* Lesson: 02-my-range. On: stub.
 * Tries: to look for the token's address among the program's variables, and to
 *   change all pointers to it.
 * Must: get no point. */
/* HERE: attempt.c */
/* HERE: own_image.c */
/* HERE: find_arguments.c */

static bool attempt(void)
{
    static const char other[] = "0123456789abcdef";
    const ElfW(Phdr) *data = own_segment(PT_LOAD, PF_W);
    const char *token = find_token();
    const char **place =
        data ? (const char **)((own_bias() + data->p_vaddr + 7) & ~7ul) : NULL;
    for (size_t i = 0; place && token && i + 1 < data->p_memsz / 8; i++)
        if (place[i] == token)
            place[i] = other;
    return false;
}
