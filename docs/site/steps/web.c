/* What the module in the page has in place of the larger half of the C
 * library: printing goes to a buffer, and nothing is imported. */
#include "step.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char output[1024];
static size_t output_length;

const char *printed(void)
{
    static char text[sizeof output];
    memcpy(text, output, output_length);
    text[output_length] = '\0';
    output_length = 0;
    return text;
}

static void write_bytes(const char *bytes, size_t size)
{
    if (size > sizeof output - 1 - output_length)
        size = sizeof output - 1 - output_length;
    memcpy(output + output_length, bytes, size);
    output_length += size;
}

/* --- Memory: as much as a few scenes need; nothing is used twice -----------
 */

enum { BEFORE = 16 }; /* bytes in front of a block, for its size */

static _Alignas(16) char room[512 * 1024];
static size_t room_used;

void *malloc(size_t size)
{
    size_t whole = BEFORE + (size + 15) / 16 * 16;
    if (whole > sizeof room - room_used)
        abort();
    char *block = room + room_used + BEFORE;
    memcpy(block - BEFORE, &size, sizeof size);
    room_used += whole;
    return block;
}

void *calloc(size_t count, size_t size)
{
    return malloc(count * size); /* zero, because it is used the first time */
}

void *realloc(void *block, size_t size)
{
    size_t before = 0;
    if (block)
        memcpy(&before, (char *)block - BEFORE, sizeof before);
    char *moved = malloc(size);
    if (before > 0)
        memcpy(moved, block, before < size ? before : size);
    return moved;
}

void free(void *block)
{
    (void)block;
}

/* Shorter than those of the C library, which are quick. */
void *memmove(void *to, const void *from, size_t size)
{
    char *t = to;
    const char *f = from;
    for (size_t i = 0; i < size; i++) {
        size_t at = t < f ? i : size - 1 - i;
        t[at] = f[at];
    }
    return to;
}

void *memcpy(void *to, const void *from, size_t size)
{
    return memmove(to, from, size);
}

/* --- printf, without floats ----------------------------------------------- */

static char *digits(char *end, unsigned long long number, unsigned base)
{
    *--end = '\0';
    do {
        *--end = "0123456789abcdef"[number % base];
        number /= base;
    } while (number);
    return end;
}

static char *decimal(char *end, long long number)
{
    unsigned long long size = number < 0 ? 0 - (unsigned long long)number
                                         : (unsigned long long)number;
    char *start = digits(end, size, 10);
    if (number < 0)
        *--start = '-';
    return start;
}

struct target {
    char *buffer;
    size_t size, length;
};

static void put(struct target *target, const char *bytes, size_t size)
{
    for (size_t i = 0; i < size; i++, target->length++)
        if (target->length + 1 < target->size)
            target->buffer[target->length] = bytes[i];
}

/* %c %s %.*s %.30s %d %lld %02x %%, which are all that is used. */
static const char *put_one(struct target *target, const char *format,
                           va_list *arguments)
{
    char number[24], *end = number + sizeof number, one;
    const char *text = number;
    size_t most = SIZE_MAX;
    if (strncmp(format, ".*", 2) == 0) {
        most = (size_t)va_arg(*arguments, int);
        format += 2;
    } else if (*format == '.') {
        for (most = 0; *++format != 's';)
            most = 10 * most + (size_t)(*format - '0');
    }
    if (strncmp(format, "lld", 3) == 0) {
        text = decimal(end, va_arg(*arguments, long long));
        format += 2;
    } else if (strncmp(format, "02x", 3) == 0) {
        text =
            digits(end, 0x100 + (va_arg(*arguments, unsigned) & 0xFF), 16) + 1;
        format += 2;
    } else if (*format == 'd') {
        text = decimal(end, va_arg(*arguments, int));
    } else if (*format == 's') {
        text = va_arg(*arguments, const char *);
    } else if (*format == 'c') {
        one = (char)va_arg(*arguments, int);
        put(target, &one, 1);
        return format + 1;
    } else {
        abort();
    }
    put(target, text, strnlen(text, most));
    return format + 1;
}

int vsnprintf(char *buffer, size_t size, const char *format, va_list arguments)
{
    struct target target = {.buffer = buffer, .size = size};
    va_list copy;
    va_copy(copy, arguments);
    while (*format) {
        if (*format == '%' && format[1] != '%') {
            format = put_one(&target, format + 1, &copy);
        } else {
            format += *format == '%';
            put(&target, format++, 1);
        }
    }
    va_end(copy);
    if (size > 0)
        buffer[target.length < size ? target.length : size - 1] = '\0';
    return (int)target.length;
}

int snprintf(char *buffer, size_t size, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(buffer, size, format, arguments);
    va_end(arguments);
    return length;
}

int printf(const char *format, ...)
{
    char text[256];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    write_bytes(text, strlen(text));
    return length;
}

int puts(const char *text)
{
    write_bytes(text, strlen(text));
    write_bytes("\n", 1);
    return 1;
}

int putchar(int character)
{
    char one = (char)character;
    write_bytes(&one, 1);
    return character;
}

size_t fwrite(const void *bytes, size_t size, size_t count, FILE *file)
{
    (void)file;
    write_bytes(bytes, size * count);
    return count;
}

int fprintf(FILE *file, const char *format, ...)
{
    (void)file;
    (void)format;
    return 0;
}

int fputs(const char *text, FILE *file)
{
    (void)text;
    (void)file;
    return 0;
}

/* --- What nobody calls here, and what ends the program -------------------- */

#undef stdout
#undef stderr
FILE *const stdout = NULL, *const stderr = NULL;

void abort(void)
{
    __builtin_trap();
}

void fatal(const char *message)
{
    (void)message;
    __builtin_trap();
}

double strtod(const char *text, char **end)
{
    (void)text;
    (void)end;
    __builtin_trap();
}

int open(const char *path, int flags, ...);
int open(const char *path, int flags, ...)
{
    (void)path;
    (void)flags;
    errno = ENOENT;
    return -1;
}

ssize_t read(int fd, void *bytes, size_t size);
ssize_t read(int fd, void *bytes, size_t size)
{
    (void)fd;
    (void)bytes;
    (void)size;
    return 0;
}

int close(int fd);
int close(int fd)
{
    (void)fd;
    return 0;
}
