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

/* GCC can't write: "FILE:LINE: fatal error: ...". What it objects to in a file
 * is an error, or a file that does not exist. */
static bool is_about(const char *line, const char *file)
{
    if (*line == ' ')
        return true;
    if (!text_begins(line, file) || line[strlen(file)] != ':')
        return false;
    line += strlen(file);
    return !text_begins(line + strspn(line, ":0123456789"), " fatal error: ");
}

bool shortage_is_told(const char *messages, const char *file)
{
    bool told = false;
    for (const char *line = messages; !told && *line; line += *line == '\n') {
        size_t size = strcspn(line, "\n");
        told = !is_about(line, file) && says_so(line, size);
        line += size;
    }
    return told;
}
