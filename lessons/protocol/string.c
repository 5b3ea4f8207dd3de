/* Strings: the letters are found once, when the string is made. */
#include "array.h"
#include "containers.h"
#include "utf8.h"

#include <string.h>

static struct iterator *string_iter(struct iterable *self)
{
    static const struct array_walk_kind kind = {
        .slots = ARRAY_WALK_SLOTS("str_iterator")};
    return array_walk((struct array *)self, &kind);
}

struct iterable *string_of(const char *text)
{
    static const struct iter_slots slots = {.name = "str", .iter = string_iter};
    struct array *letters = array_new(&slots, 1);
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
