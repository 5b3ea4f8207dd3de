#include "names.h"

#include "judge/decide/fail.h"
#include "judge/decide/text.h"

#include <fcntl.h>
#include <gelf.h>
#include <libelf.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { HIDDEN = 0x8000 }; /* a bit of a symbol's version */

void names_add(struct names *names, const char *name)
{
    names->at =
        grow(names->at, names->count, &names->capacity, sizeof *names->at);
    names->at[names->count++] = text_format("%s", name);
}

static int compare(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

void names_sort(struct names *names)
{
    if (names->count)
        qsort(names->at, names->count, sizeof *names->at, compare);
}

bool names_have(const struct names *names, const char *name)
{
    return names->count && bsearch(&name, names->at, names->count,
                                   sizeof *names->at, compare) != NULL;
}

static void add_symbol(struct names *names, const GElf_Sym *symbol,
                       const char *name, unsigned which)
{
    bool global = GELF_ST_BIND(symbol->st_info) != STB_LOCAL;
    bool defined = symbol->st_shndx != SHN_UNDEF;
    if (global && name && *name &&
        (which & (defined ? NAMES_DEFINED : NAMES_WANTED)))
        names_add(names, name);
}

/* Of the symbols in a shared library, or NULL. */
static Elf_Data *versions_of(Elf *elf)
{
    Elf_Scn *section = NULL;
    GElf_Shdr header;
    while ((section = elf_nextscn(elf, section)))
        if (gelf_getshdr(section, &header) && header.sh_type == SHT_GNU_versym)
            return elf_getdata(section, NULL);
    return NULL;
}

/* Only programs that were linked long ago get it, as step() and advance() in
 * glibc: whoever defines the name now is in nobody's way. */
static bool is_hidden(Elf_Data *versions, int i)
{
    GElf_Versym version;
    return versions && gelf_getversym(versions, i, &version) &&
           (version & HIDDEN);
}

static void add_table(struct names *names, Elf *elf, Elf_Scn *section,
                      const GElf_Shdr *header, unsigned which)
{
    Elf_Data *data = elf_getdata(section, NULL);
    Elf_Data *versions =
        header->sh_type == SHT_DYNSYM ? versions_of(elf) : NULL;
    GElf_Sym symbol;
    for (int i = 0; data && gelf_getsym(data, i, &symbol); i++)
        if (!is_hidden(versions, i))
            add_symbol(names, &symbol,
                       elf_strptr(elf, header->sh_link, symbol.st_name), which);
}

static void add_object(struct names *names, Elf *elf, unsigned which)
{
    Elf_Scn *section = NULL;
    GElf_Shdr header;
    while ((section = elf_nextscn(elf, section)))
        if (gelf_getshdr(section, &header) &&
            (header.sh_type == SHT_SYMTAB || header.sh_type == SHT_DYNSYM))
            add_table(names, elf, section, &header, which);
}

bool names_of_file(struct names *names, const char *path, unsigned which)
{
    elf_version(EV_CURRENT);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    Elf *file = fd < 0 ? NULL : elf_begin(fd, ELF_C_READ, NULL), *member;
    bool readable =
        file && (elf_kind(file) == ELF_K_ELF || elf_kind(file) == ELF_K_AR);
    Elf_Cmd command = ELF_C_READ;
    if (readable && elf_kind(file) == ELF_K_ELF)
        add_object(names, file, which);
    while (readable && elf_kind(file) == ELF_K_AR &&
           (member = elf_begin(fd, command, file))) {
        if (elf_kind(member) == ELF_K_ELF)
            add_object(names, member, which);
        command = elf_next(member);
        elf_end(member);
    }
    if (file)
        elf_end(file);
    if (fd >= 0)
        close(fd);
    return readable;
}
