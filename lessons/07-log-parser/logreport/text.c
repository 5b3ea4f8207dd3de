#include "text.h"

#include "memory.h"
#include "utf8.h"

#include <stdio.h>
#include <string.h>

enum { FIRST_SIZE = 256 };

void text_add(struct text *text, struct slice more)
{
    if (more.size == 0)
        return;
    size_t needed = text->size + more.size;
    if (needed > text->capacity) {
        text->capacity = needed < FIRST_SIZE ? FIRST_SIZE : 2 * needed;
        text->bytes = memory_resize(text->bytes, text->capacity);
    }
    memcpy(text->bytes + text->size, more.bytes, more.size);
    text->size = needed;
}

void text_add_string(struct text *text, const char *more)
{
    text_add(text, (struct slice){.bytes = more, .size = strlen(more)});
}

void text_free(struct text *text)
{
    memory_free(text->bytes);
    *text = (struct text){0};
}

/* How many bytes the letter at the start takes; 0 if there is none, but a
 * control character or a byte that is not UTF-8. */
static size_t letter_size(struct slice text)
{
    unsigned char first = (unsigned char)text.bytes[0];
    size_t size = utf8_length(text.bytes, text.size);
    bool control = first < 0x20 || first == 0x7f ||
                   (first == 0xc2 && (unsigned char)text.bytes[1] < 0xa0);
    return size > 0 && !control ? size : 0;
}

void text_print_safely(struct slice text)
{
    while (text.size > 0) {
        size_t size = letter_size(text);
        if (size > 0) {
            fwrite(text.bytes, 1, size, stdout);
        } else {
            printf("\\x%02x", (unsigned char)text.bytes[0]);
            size = 1;
        }
        text.bytes += size;
        text.size -= size;
    }
}
