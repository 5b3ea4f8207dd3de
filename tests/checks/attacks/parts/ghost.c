/* What a ghost finds in the process it shares with its cases: the token, the
 * case's name and the seeds. It reads memory in a way that no sanitizer sees:
 * mempcpy() copies, and nobody looks where from. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
/* HERE: raw_call.c */
/* HERE: served.c */

#ifdef BLIND
BLIND static void copy(char *to, const char *from, size_t size)
{
    for (size_t i = 0; i < size; i++)
        to[i] = from[i];
}
#else
void *mempcpy(void *to, const void *from, size_t size);
#define copy mempcpy
#endif

enum { PAGE = 4096, FAR = 64 * 1024, TOKEN = 16, MASK = 0x5A };

static char token[TOKEN + 1];

static char peek(const char *address)
{
    static char page[PAGE];
    static uintptr_t known;
    uintptr_t begin = (uintptr_t)address & ~(uintptr_t)(PAGE - 1);
    if (begin != known)
        copy(page, (const char *)begin, PAGE);
    known = begin;
    return page[(uintptr_t)address - begin];
}

/* The harness keeps it masked, behind the lesson's variables. A longer run of
 * such bytes is something else. */
static void find_masked_token(void)
{
    const char *address = token + TOKEN;
    for (int run = 0;; address++) {
        int c = (unsigned char)peek(address) ^ MASK;
        bool ends = !isdigit(c) && !(c >= 'a' && c <= 'f');
        if (ends && run == TOKEN)
            return;
        run = ends ? 0 : run + 1;
        if (run > 0 && run <= TOKEN)
            token[run - 1] = (char)c;
    }
}

/* Reads a text at an address, and returns what stands behind it. */
static const char *read_text(char text[PAGE], const char *address)
{
    for (size_t i = 0; i < PAGE - 1; i++)
        if ((text[i] = peek(address++)) == '\0')
            return address;
    text[PAGE - 1] = '\0';
    return address;
}

/* What stands behind the case's name among the program's arguments, at the top
 * of its stack; NULL if it is not there. */
static const char *find_seeds(bool (*is_case)(const char *name))
{
    static char text[PAGE];
    const char *address = __builtin_frame_address(0);
    for (int i = 0; i < FAR; i++, address++) {
        if (peek(address) != '\0' || peek(address + 1) == '\0')
            continue;
        const char *behind = read_text(text, address + 1);
        if (is_case(text) && isdigit((unsigned char)peek(behind)))
            return behind;
    }
    return NULL;
}
