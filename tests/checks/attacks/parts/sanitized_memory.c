/* Is this the sanitized build? By where its memory lies: of newer sanitizers at
 * the first. */
static bool in_sanitized_build(void)
{
    void *probe = malloc(8);
    uintptr_t above = (uintptr_t)probe >> 40;
    free(probe);
    return above == 0x50 || above == 0x60;
}
