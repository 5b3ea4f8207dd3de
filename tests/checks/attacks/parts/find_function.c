/* Finds functions of the C library that the file does not import: the dynamic
 * linker leaves a list of all libraries where a debugger finds it. */
/* HERE: harness_image.c */

/* How many symbols the table for look-ups knows of: its last chain ends with
 * the last of them. */
static uint32_t count_by(const uint32_t *table)
{
    const uint32_t first = table[1];
    const uint32_t *buckets = table + 4 + table[2] * (sizeof(ElfW(Addr)) / 4);
    const uint32_t *chains = buckets + table[0];
    uint32_t last = 0;
    for (uint32_t i = 0; i < table[0]; i++)
        if (buckets[i] > last)
            last = buckets[i];
    if (last < first)
        return first;
    while (!(chains[last - first] & 1))
        last++;
    return last + 1;
}

static void *find_in(const struct link_map *map, const char *name)
{
    const ElfW(Sym) *symbol = NULL;
    const char *names = NULL;
    uintptr_t size = 0;
    uint32_t count = 0;
    for (const ElfW(Dyn) *d = map->l_ld; d->d_tag != DT_NULL; d++) {
        uintptr_t place = d->d_un.d_ptr;
        if (place < map->l_addr)
            place += map->l_addr;
        if (d->d_tag == DT_SYMTAB)
            symbol = (const ElfW(Sym) *)place;
        if (d->d_tag == DT_STRTAB)
            names = (const char *)place;
        if (d->d_tag == DT_STRSZ)
            size = d->d_un.d_val;
        if (d->d_tag == DT_HASH && !count)
            count = ((const uint32_t *)place)[1];
        if (d->d_tag == DT_GNU_HASH)
            count = count_by((const uint32_t *)place);
    }
    for (; symbol && names && count > 0; count--, symbol++)
        if (ELF64_ST_TYPE(symbol->st_info) == STT_FUNC && symbol->st_value &&
            symbol->st_name < size &&
            strcmp(names + symbol->st_name, name) == 0)
            return (void *)(map->l_addr + symbol->st_value);
    return NULL;
}

static void *find_function(const char *name)
{
    const ElfW(Phdr) *segment = harness_segment(PT_DYNAMIC, PF_R);
    const ElfW(Dyn) *d =
        segment ? (const ElfW(Dyn) *)(harness_bias() + segment->p_vaddr) : NULL;
    while (d && d->d_tag != DT_NULL && d->d_tag != DT_DEBUG)
        d++;
    if (!d || d->d_tag == DT_NULL || !d->d_un.d_ptr)
        return NULL;
    const struct link_map *map = ((const struct r_debug *)d->d_un.d_ptr)->r_map;
    void *found = NULL;
    for (; map && !found; map = map->l_next)
        found = find_in(map, name);
    return found;
}
