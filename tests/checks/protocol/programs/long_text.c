/* A string of 4 GiB and 5 bytes: the same 64 MiB, seen side by side 64 times,
 * and then a little more. */
#include "value.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum { TIMES = 64 };
static const size_t part = (size_t)1 << 26;

int main(void)
{
    FILE *file = tmpfile();
    char *text = mmap(NULL, TIMES * part + 4096, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    char *bytes = malloc(part);
    if (!file || text == MAP_FAILED || !bytes)
        return 2;
    if (fwrite(memset(bytes, 'a', part), 1, part, file) != part || fflush(file))
        return 2;
    for (int i = 0; i < TIMES; i++)
        if (mmap(text + (size_t)i * part, part, PROT_READ,
                 MAP_SHARED | MAP_FIXED, fileno(file), 0) == MAP_FAILED)
            return 2;
    memcpy(text + TIMES * part, "bytes", sizeof "bytes");
    printf("%u\n", value_str(text).size);
    return 0;
}
