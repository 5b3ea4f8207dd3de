#include "text.h"

#include "fail.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void text_add(struct text *text, const char *bytes, size_t size)
{
    if (text->length + size + 1 > text->capacity) {
        text->capacity = 2 * (text->length + size + 64);
        text->bytes = must(realloc(text->bytes, text->capacity));
    }
    if (size)
        memcpy(text->bytes + text->length, bytes, size);
    text->length += size;
    text->bytes[text->length] = '\0';
}

static char *format_all(const char *format, va_list arguments)
{
    va_list again;
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    char *all = must(malloc((size_t)length + 1));
    vsnprintf(all, (size_t)length + 1, format, arguments);
    return all;
}

void text_addf(struct text *text, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *all = format_all(format, arguments);
    va_end(arguments);
    text_add(text, all, strlen(all));
    free(all);
}

char *text_format(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *all = format_all(format, arguments);
    va_end(arguments);
    return all;
}

const char *text_string(const struct text *text)
{
    return text->bytes ? text->bytes : "";
}

uint64_t text_hash(uint64_t before, const char *bytes, size_t size)
{
    uint64_t hash = before ^ 0xCBF29CE484222325u;
    for (size_t i = 0; i < size; i++)
        hash = (hash ^ (unsigned char)bytes[i]) * 0x100000001B3u;
    return hash;
}

void text_drop_mark(struct text *text)
{
    static const char mark[] = "\xEF\xBB\xBF";
    if (!text_begins(text_string(text), mark))
        return;
    text->length -= strlen(mark);
    memmove(text->bytes, text->bytes + strlen(mark), text->length + 1);
}

void text_free(struct text *text)
{
    free(text->bytes);
    *text = (struct text){0};
}

bool text_read(struct text *text, const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        return false;
    char bytes[65536];
    size_t size = sizeof bytes;
    errno = 0;
    while (size == sizeof bytes) {
        size = fread(bytes, 1, sizeof bytes, file);
        if (size)
            text_add(text, bytes, size);
    }
    bool good = !ferror(file);
    int error = errno;
    fclose(file);
    errno = error;
    return good;
}

bool text_write(const struct text *text, const char *path)
{
    char *new_path = text_format("%s.new", path);
    FILE *file = fopen(new_path, "wb");
    bool good = file != NULL;
    if (file) {
        good = fwrite(text_string(text), 1, text->length, file) == text->length;
        good = fclose(file) == 0 && good && rename(new_path, path) == 0;
    }
    free(new_path);
    return good;
}

char *text_line(char **rest)
{
    char *line = *rest;
    if (!line || !*line)
        return NULL;
    char *end = strchr(line, '\n');
    if (end)
        *end = '\0';
    *rest = end ? end + 1 : line + strlen(line);
    return line;
}

char *text_word(char **rest)
{
    static const char space[] = " \t\r\n";
    if (!*rest)
        return NULL;
    char *word = *rest + strspn(*rest, space);
    char *end = word + strcspn(word, space);
    *rest = *end ? end + 1 : end;
    *end = '\0';
    return *word ? word : NULL;
}

bool text_begins(const char *text, const char *start)
{
    return strncmp(text, start, strlen(start)) == 0;
}

static bool begins_character(char byte)
{
    return ((unsigned char)byte & 0xC0) != 0x80;
}

int text_width(const char *text)
{
    int width = 0;
    for (; *text; text++)
        width += begins_character(*text);
    return width;
}

/* How many bytes go onto a line with room for so many columns. */
static size_t fitting(const char *text, int room, bool code)
{
    size_t between = 0, quoted = 0, slash = 0, i = 0;
    bool in_string = false;
    for (int width = 0; text[i]; i++) {
        if (text[i] == ' ')
            *(code && in_string ? &quoted : &between) = i;
        if (begins_character(text[i]) && ++width > room)
            return between ? between : slash ? slash : quoted ? quoted : i;
        if (text[i] == '/' ||
            (code && !in_string && (text[i] == '(' || text[i] == ',')))
            slash = i + 1;
        in_string ^= text[i] == '"';
    }
    return i;
}

char *text_wrap(const char *text, const struct wrapping *how)
{
    struct text wrapped = {0};
    int column = how->start;
    text_add(&wrapped, "", 0);
    while (*text) {
        int room = how->columns - column;
        size_t size = fitting(text, room > 1 ? room : 1, how->code);
        if (column > how->hang && size < strcspn(text, " "))
            size = 0; /* there is more room on the next line */
        text_add(&wrapped, text, size);
        text += size;
        text += strspn(text, " ");
        column = how->hang;
        if (*text)
            text_addf(&wrapped, "\n%*s", how->hang, "");
    }
    return wrapped.bytes;
}
