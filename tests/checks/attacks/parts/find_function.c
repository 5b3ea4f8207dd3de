/* Finds functions of the C library that the file does not import: the dynamic
 * linker leaves a list of all libraries where a debugger finds it. */
/* HERE: own_image.c */

static void *find_in(const struct link_map *map, const char *name)
{
    const ElfW(Sym) *symbol = NULL;
    const char *names = NULL;
    uintptr_t size = 0; /* of the names; other tables may stand before them */
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
    }
    for (; symbol && (const char *)(symbol + 1) <= names; symbol++)
        if (ELF64_ST_TYPE(symbol->st_info) == STT_FUNC && symbol->st_value &&
            symbol->st_name < size &&
            strcmp(names + symbol->st_name, name) == 0)
            return (void *)(map->l_addr + symbol->st_value);
    return NULL;
}

static void *find_function(const char *name)
{
    const ElfW(Phdr) *segment = own_segment(PT_DYNAMIC, PF_R);
    const ElfW(Dyn) *d =
        segment ? (const ElfW(Dyn) *)(own_bias() + segment->p_vaddr) : NULL;
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
