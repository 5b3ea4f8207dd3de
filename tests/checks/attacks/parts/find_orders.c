/* What the harness was told lies among its variables: the token, masked, and as
 * texts one after the other the case's name and the seeds. A process that is
 * served was told nothing. */
#include <ctype.h>
/* HERE: harness_image.c */

enum { TOKEN = 16, MASK = 0x5A, LEAST_NAME = 8, MOST_NAME = 128 };

static char token[TOKEN + 1];

/* The harness's variables; how many bytes they are. */
static size_t harness_variables(const char **begin)
{
    const ElfW(Phdr) *data = harness_segment(PT_LOAD, PF_W);
    *begin = data ? (const char *)(harness_bias() + data->p_vaddr) : NULL;
    return data ? data->p_memsz : 0;
}

/* The token, or NULL. A longer run of such bytes is something else. */
static const char *find_token(void)
{
    const char *address;
    size_t left = harness_variables(&address), run = 0;
    for (; left > 0; address++, left--) {
        int c = (unsigned char)peek(address) ^ MASK;
        bool ends = !isdigit(c) && !(c >= 'a' && c <= 'f');
        if (ends && run == TOKEN)
            return token;
        run = ends ? 0 : run + 1;
        if (run > 0 && run <= TOKEN)
            token[run - 1] = (char)c;
    }
    return NULL;
}

/* How many characters stand there, of a name or of digits, up to a NUL; 0 if
 * something else is among them. */
static size_t length_of(const char *text, bool digits)
{
    size_t length = 0;
    for (; length < MOST_NAME; length++) {
        int c = (unsigned char)peek(text + length);
        if (c == '\0')
            return length;
        if (!isdigit(c) && (digits || (!islower(c) && c != '_')))
            return 0;
    }
    return 0;
}

/* The case's name, behind which the seeds stand; or NULL. */
static const char *find_words(void)
{
    const char *address;
    size_t left = harness_variables(&address), name;
    for (; left > MOST_NAME; address++, left--) {
        if (peek(address) != '\0' || !islower((unsigned char)peek(address + 1)))
            continue;
        name = length_of(address + 1, false);
        if (name >= LEAST_NAME && length_of(address + name + 2, true) > 0)
            return address + 1;
    }
    return NULL;
}

/* The text there, as it can be used; and what stands behind it. */
static const char *read_text(char text[MOST_NAME], const char *address)
{
    size_t i = 0;
    while (i < MOST_NAME - 1 && (text[i] = peek(address++)) != '\0')
        i++;
    text[i] = '\0';
    return address;
}
