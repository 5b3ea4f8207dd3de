#include "gate.h"

#include "collect/archive/jail.h"
#include "judge/decide/fail.h"
#include "judge/decide/text.h"

#include <gelf.h>
#include <libelf.h>
#include <stdlib.h>
#include <string.h>

enum {
    MOST_STATIC = 16 << 20, /* bytes of variables outside functions */
    MOST_OF_THREADS = 256,  /* the same, of those that each thread has its own
                               of: there is little room where an object is
                               loaded late */
    MOST_SECONDS = 5, /* to look through a file; an honest one takes none */
};

/* A look at one object file. */
struct look {
    const struct gate *gate;
    struct text object;
    Elf *elf;
    const char *file; /* the learner's */
    bool sanitized;
    size_t startup; /* functions that are to run before or after main() */
    size_t bytes;   /* of variables outside functions */
    size_t threads; /* those of them that are _Thread_local */
    size_t offered; /* of what the lesson's header promises */
    bool lacks;     /* it takes what perhaps nobody has */
    char *sentence; /* why it is refused; the first reason counts */
};

#define REFUSE(look, ...)                                                      \
    do {                                                                       \
        if (!(look)->sentence)                                                 \
            (look)->sentence = text_format(__VA_ARGS__);                       \
    } while (0)

/* Does it begin with one of these words? If they are `whole` names, only a "."
 * may follow; but anything follows a "_". */
static bool begins(const char *name, const char *words, bool whole)
{
    for (size_t size; *words; words += size + (words[size] == ' ')) {
        size = strcspn(words, " ");
        if (strncmp(name, words, size) == 0 &&
            (!whole || name[size] == '\0' || name[size] == '.' ||
             words[size - 1] == '_'))
            return true;
    }
    return false;
}

/* What compilers make of C; processors and systems have kinds of their own. */
static bool is_usual_type(unsigned type)
{
    static const unsigned usual[] = {
        SHT_NULL,   SHT_PROGBITS, SHT_SYMTAB, SHT_STRTAB, SHT_RELA,
        SHT_NOBITS, SHT_NOTE,     SHT_REL,    SHT_GROUP,  SHT_SYMTAB_SHNDX};
    bool found = type >= SHT_LOOS && type <= SHT_HIPROC;
    for (size_t i = 0; i < sizeof usual / sizeof *usual; i++)
        found |= usual[i] == type;
    return found;
}

static void look_at_section(struct look *look, const GElf_Shdr *header,
                            const char *name)
{
    static const char usual[] =
        ".text .data .bss .rodata .comment .note.gnu.property .eh_frame .rela "
        ".rel .symtab .strtab .shstrtab .debug_ .group .tbss .tdata "
        ".llvm_addrsig .symtab_shndx asan_globals .note.GNU-stack";
    static const char startup[] =
        ".init_array .fini_array .preinit_array .ctors .dtors .init .fini";
    bool runs = header->sh_flags & SHF_EXECINSTR;
    unsigned type = header->sh_type;
    if (header->sh_flags & SHF_ALLOC && header->sh_flags & SHF_WRITE)
        look->bytes += header->sh_size;
    if (header->sh_flags & SHF_TLS)
        look->threads += header->sh_size;
    if (strcmp(name, ".note.GNU-stack") == 0 && runs)
        REFUSE(look,
               "%s has a function inside a function, and passes its address "
               "on. Only some compilers know that; move it outside.",
               look->file);
    else if (begins(name, startup, true) || type == SHT_INIT_ARRAY ||
             type == SHT_FINI_ARRAY || type == SHT_PREINIT_ARRAY)
        look->startup += header->sh_size / sizeof(void *);
    else if (runs && (header->sh_flags & SHF_WRITE))
        REFUSE(look,
               "%s makes memory that holds both variables and code. No lesson "
               "needs that.",
               look->file);
    else if (*name && !begins(name, usual, true))
        REFUSE(look,
               "%s puts something into a section of its own ('%s'). No lesson "
               "needs __attribute__((section)); leave it out.",
               look->file, name);
    else if (!is_usual_type(type))
        REFUSE(look,
               "%s has a section ('%s') of a kind that no compiler makes of "
               "C.",
               look->file, name);
}

/* C keeps names that begin with an underscore, outside functions, to itself. */
static bool is_for_the_system(const char *name)
{
    return name[0] == '_' || strchr(name, '@');
}

/* What compilers add for the sanitizers. What a program may define to change
 * them, such as __asan_default_options, is not among it. */
static bool is_sanitizers(const struct look *look, const char *name,
                          bool offered)
{
    static const char offers[] = "__odr_asan ___asan_ __asan_gen_";
    static const char wants[] =
        "__asan_init __asan_report_ __asan_load __asan_store __asan_version_ "
        "__asan_register_ __asan_unregister_ __asan_handle_no_return "
        "__asan_stack_ __asan_option_ __asan_poison_stack_ "
        "__asan_unpoison_stack_ __asan_alloca __asan_mem __asan_set_shadow_ "
        "__asan_shadow_ __ubsan_handle_ ___asan_";
    return look->sanitized && begins(name, offered ? offers : wants, false);
}

static void look_at_offer(struct look *look, const char *name)
{
    bool promised = names_have(&look->gate->offers, name);
    look->offered += promised;
    if (promised || is_sanitizers(look, name, true))
        return;
    if (strcmp(name, "main") == 0)
        REFUSE(look,
               "%s has a main() of its own. The workbook brings the main(); "
               "remove yours.",
               look->file);
    else if (is_for_the_system(name))
        REFUSE(look,
               "%s defines '%s'. Names that begin with an underscore belong to "
               "the compiler and the C library; take another one.",
               look->file, name);
    else if (names_have(&look->gate->reserved, name))
        REFUSE(look,
               "%s defines '%s', a name that the workbook or the C library "
               "uses already. Take another name, or write static in front of "
               "it.",
               look->file, name);
}

static void look_at_want(struct look *look, const char *name)
{
    if (is_sanitizers(look, name, false))
        return;
    look->lacks |= !names_have(&look->gate->provided, name);
    if (names_have(&look->gate->takes, name) ||
        names_have(&look->gate->offers, name))
        return;
    if (is_for_the_system(name) || names_have(&look->gate->reserved, name))
        REFUSE(look,
               "%s uses '%s', which no lesson needs: a lesson computes, and "
               "may print. It asks for nothing else from the system.",
               look->file, name);
    /* Otherwise nobody has it, and the linker says so in its own words. */
}

static void look_at_symbol(struct look *look, const GElf_Sym *symbol,
                           const char *name)
{
    unsigned bind = GELF_ST_BIND(symbol->st_info);
    unsigned type = GELF_ST_TYPE(symbol->st_info);
    Elf_Scn *section = symbol->st_shndx < SHN_LORESERVE
                           ? elf_getscn(look->elf, symbol->st_shndx)
                           : NULL;
    GElf_Shdr header = {0};
    if (section && symbol->st_shndx != SHN_UNDEF)
        gelf_getshdr(section, &header);
    if (type == STT_GNU_IFUNC || bind == STB_GNU_UNIQUE)
        REFUSE(look,
               "%s lets '%s' be chosen while the program starts (ifunc). No "
               "lesson needs that.",
               look->file, name);
    else if (type == STT_OBJECT && header.sh_flags & SHF_EXECINSTR)
        REFUSE(look, "%s puts the variable '%s' among the code.", look->file,
               name);
    if (symbol->st_shndx == SHN_COMMON)
        look->bytes += symbol->st_size;
    if (bind == STB_LOCAL || !*name)
        return;
    if (bind == STB_WEAK && symbol->st_shndx == SHN_UNDEF)
        REFUSE(look,
               "%s asks whether '%s' exists (weak). No lesson needs that.",
               look->file, name);
    if (symbol->st_shndx == SHN_UNDEF)
        look_at_want(look, name);
    else
        look_at_offer(look, name);
}

static void look_at_symbols(struct look *look, Elf_Scn *section,
                            const GElf_Shdr *header)
{
    Elf_Data *data = elf_getdata(section, NULL);
    GElf_Sym symbol;
    for (int i = 0; data && gelf_getsym(data, i, &symbol); i++) {
        const char *name =
            elf_strptr(look->elf, header->sh_link, symbol.st_name);
        look_at_symbol(look, &symbol, name ? name : "");
    }
}

static void look_at_all(struct look *look)
{
    size_t names = 0;
    Elf_Scn *section = NULL;
    GElf_Shdr header;
    elf_getshdrstrndx(look->elf, &names);
    while ((section = elf_nextscn(look->elf, section))) {
        if (!gelf_getshdr(section, &header))
            continue;
        const char *name = elf_strptr(look->elf, names, header.sh_name);
        look_at_section(look, &header, name ? name : "?");
        if (header.sh_type == SHT_SYMTAB)
            look_at_symbols(look, section, &header);
    }
    /* AddressSanitizer adds one at the start and one at the end. */
    if (look->startup > (look->sanitized ? 2 : 0))
        REFUSE(look,
               "%s has a function that runs by itself before or after the "
               "program (constructor, destructor). A lesson's functions run "
               "when they are called.",
               look->file);
    if (look->threads > MOST_OF_THREADS)
        REFUSE(look,
               "%s has more than %d bytes of _Thread_local variables. No "
               "lesson has threads; leave the word out.",
               look->file, MOST_OF_THREADS);
    if (look->bytes > MOST_STATIC)
        REFUSE(look,
               "%s has more than 16 MiB of variables outside functions, which "
               "no lesson needs.",
               look->file);
}

/* What is said of an object to which there is nothing to object, but which
 * lacks something, so that a linker has to say what. */
static const char incomplete[] = "incomplete";

/* Runs where nothing can be done but to compute. */
static char *look_at_object(const void *context)
{
    struct look look = *(const struct look *)context;
    elf_version(EV_CURRENT);
    look.elf = elf_memory(look.object.bytes, look.object.length);
    if (look.elf && elf_kind(look.elf) == ELF_K_ELF)
        look_at_all(&look);
    else
        REFUSE(&look, "%s did not become an object file.", look.file);
    if (!look.sentence &&
        (look.lacks || look.offered != look.gate->offers.count))
        look.sentence = text_format("%s", incomplete);
    return look.sentence;
}

char *gate_ask(char *(*look)(const void *context), const void *context,
               const char *file)
{
    char *sentence = NULL;
    enum jail_end end = jail_ask(look, context, MOST_SECONDS, &sentence);
    if (end == JAIL_BROKEN)
        fail("The grader can't look through %s: this machine is short of "
             "memory,\nprocesses or time.",
             file);
    if (end == JAIL_DEFEATED)
        sentence = text_format("%s could not be looked through within %d "
                               "seconds, which no lesson's file needs.",
                               file, MOST_SECONDS);
    return sentence;
}

char *gate_refuses(const struct gate *gate, const char *object,
                   const char *file, bool sanitized, bool *complete)
{
    struct look look = {.gate = gate, .file = file, .sanitized = sanitized};
    text_read(&look.object, object);
    char *sentence = gate_ask(look_at_object, &look, file);
    text_free(&look.object);
    *complete = !sentence;
    if (sentence && strcmp(sentence, incomplete) == 0) {
        free(sentence);
        sentence = NULL;
    }
    return sentence;
}
