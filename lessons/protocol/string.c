/* Strings: the letters are found once, when the string is made. */
#include "array.h"
#include "containers.h"
#include "utf8.h"

#include <string.h>

struct iterable *string_of(const char *text)
{
    static const struct array_type type = {ARRAY_TYPE("str", "str_iterator")};
    struct array *letters = array_new(&type, 1);
    size_t size = strlen(text);
    while (size > 0) {
        size_t length = utf8_length(text, size);
        if (length == 0)
            length = 1; /* not UTF-8: this byte is a letter of its own */
        array_append(letters, value_bytes(text, (uint32_t)length));
        text += length;
        size -= length;
    }
    return &letters->base;
}
