#include "shortage.h"

#include "judge/decide/text.h"

#include <stddef.h>
#include <string.h>

static bool has(const char *line, size_t size, const char *words)
{
    const char *found = strstr(line, words);
    return found && found < line + size;
}

static bool ends_in(const char *line, size_t size, const char *words)
{
    size_t length = strlen(words);
    if (size > 0 && line[size - 1] == '\'')
        size--;
    return size >= length && memcmp(line + size - length, words, length) == 0;
}

/* "Cannot allocate memory" alone can be the limit that the file has met; a
 * driver that starts a tool is far from it. */
static bool says_so(const char *line, size_t size)
{
    bool starting = has(line, size, "cannot execute") ||
                    has(line, size, "unable to execute");
    return ends_in(line, size, "No space left on device") ||
           ends_in(line, size, "Disk quota exceeded") ||
           (starting &&
            (ends_in(line, size, "Resource temporarily unavailable") ||
             ends_in(line, size, "Cannot allocate memory")));
}

/* "ld:1:2: error: ...": a #line may name a file in any way. */
static bool names_a_place(const char *line, size_t size)
{
    for (const char *at = line; at < line + size; at++) {
        size_t digits = *at == ':' ? strspn(at + 1, "0123456789") : 0;
        if (digits && at[1 + digits] == ':')
            return true;
    }
    return false;
}

/* Is there a mark below, as below what a compiler quotes? */
static bool is_marked(const char *end)
{
    const char *below = end + (*end == '\n');
    return below[strspn(below, " \t~")] == '^';
}

/* GCC can't write: "FILE:LINE: fatal error: ...". What it objects to in a file
 * is an error, or a file that does not exist. */
static bool is_about(const char *line, size_t size, const char *file)
{
    size_t name = strlen(file);
    if (!text_begins(line, file) || line[name] != ':')
        return *line == ' ' || names_a_place(line, size) ||
               is_marked(line + size);
    line += name;
    return !text_begins(line + strspn(line, ":0123456789"), " fatal error: ");
}

bool shortage_is_told(const char *messages, const char *file)
{
    bool told = false;
    for (const char *line = messages; !told && *line; line += *line == '\n') {
        size_t size = strcspn(line, "\n");
        told = !is_about(line, size, file) && says_so(line, size);
        line += size;
    }
    return told;
}
