/* Values as Python prints them: value_repr() and value_print(). */
#include "memory.h"
#include "utf8.h"
#include "value.h"

#include <inttypes.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Text that is cut at the end of its buffer, but counted whole. */
struct sink {
    char *buffer;
    size_t size, length;
    int pairs; /* written out so far */
};

static void put_bytes(struct sink *sink, const char *bytes, size_t size)
{
    for (size_t i = 0; i < size; i++, sink->length++)
        if (sink->length + 1 < sink->size)
            sink->buffer[sink->length] = bytes[i];
}

__attribute__((format(printf, 2, 3))) static void put(struct sink *sink,
                                                      const char *format, ...)
{
    char text[64];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    if (length > 0)
        put_bytes(sink, text, (size_t)length);
}

static bool reads_back(const char *text, double real)
{
    return strtod(text, NULL) == real;
}

/* Writes `real` with so many digits after the point, and says whether they
 * read back as the same number. If the nearest do not, those just above may:
 * at a power of two the numbers below stand closer than the numbers above. */
static bool try_digits(char *text, size_t size, int digits, double real)
{
    snprintf(text, size, "%.*e", digits, real);
    char *last = strchr(text, 'e') - 1;
    if (!reads_back(text, real) && *last < '9')
        ++*last;
    return reads_back(text, real);
}

/* The fewest digits that read back as the same number, laid out as Python
 * does: plain from 1e-4 up to 1e16, with an exponent outside. */
static void put_real(struct sink *sink, double real)
{
    if (!isfinite(real)) {
        put(sink, "%s", isnan(real) ? "nan" : real > 0 ? "inf" : "-inf");
        return;
    }
    char text[40] = "";
    int digits = 0;
    while (!try_digits(text, sizeof text, digits, real) && digits < 17)
        digits++;
    int exponent = atoi(strchr(text, 'e') + 1);
    if (exponent < -4 || exponent >= 16)
        put(sink, "%s", text);
    else
        put(sink, "%.*f", digits > exponent ? digits - exponent : 1, real);
}

static void put_escaped_byte(struct sink *sink, unsigned char byte, char quote)
{
    if (byte == '\n')
        put(sink, "\\n");
    else if (byte == '\r')
        put(sink, "\\r");
    else if (byte == '\t')
        put(sink, "\\t");
    else if (byte == '\\' || byte == (unsigned char)quote)
        put(sink, "\\%c", byte);
    else if (byte < 0x20 || byte >= 0x7F)
        put(sink, "\\x%02x", byte);
    else
        put(sink, "%c", byte);
}

/* Returns how many bytes of `text` it took. A byte that is not UTF-8, which no
 * str of Python has, stands as \xNN. */
static size_t put_letter(struct sink *sink, const char *text, size_t size,
                         char quote)
{
    size_t length = utf8_length(text, size);
    if (length <= 1) {
        put_escaped_byte(sink, (unsigned char)*text, quote);
        return 1;
    }
    uint32_t letter = utf8_code_point(text, length);
    if (utf8_is_printable(letter))
        put_bytes(sink, text, length);
    else
        put(sink,
            letter < 0x100     ? "\\x%02" PRIx32
            : letter < 0x10000 ? "\\u%04" PRIx32
                               : "\\U%08" PRIx32,
            letter);
    return length;
}

static void put_str(struct sink *sink, const char *text, size_t size)
{
    bool single = size && memchr(text, '\'', size);
    bool dual = size && memchr(text, '"', size);
    char quote = single && !dual ? '"' : '\'';
    put(sink, "%c", quote);
    for (size_t i = 0; i < size;)
        i += put_letter(sink, text + i, size - i, quote);
    put(sink, "%c", quote);
}

/* An exception shows as ValueError('step must not be zero'). */
static void put_error(struct sink *sink, struct value error)
{
    const char *message = error.as.text + error.size + strlen(": ");
    put_bytes(sink, error.as.text, error.size);
    put(sink, "(");
    if (*message)
        put_str(sink, message, strlen(message));
    put(sink, ")");
}

static void put_value(struct sink *sink, struct value value);

static void put_pair(struct sink *sink, const struct value *pair)
{
    if (sink->pairs++ >= VALUE_REPR_PAIRS) {
        put(sink, "(...)");
        return;
    }
    put(sink, "(");
    put_value(sink, pair[0]);
    put(sink, ", ");
    put_value(sink, pair[1]);
    put(sink, ")");
}

static void put_value(struct sink *sink, struct value value)
{
    switch (value.kind) {
    case VALUE_NONE:
        put(sink, "None");
        break;
    case VALUE_INT:
        put(sink, "%lld", (long long)value.as.integer);
        break;
    case VALUE_REAL:
        put_real(sink, value.as.real);
        break;
    case VALUE_STR:
        put_str(sink, value.as.text, value.size);
        break;
    case VALUE_PAIR:
        put_pair(sink, value.as.pair);
        break;
    case VALUE_ERROR:
        put_error(sink, value);
        break;
    }
}

size_t value_repr(struct value value, char *buffer, size_t size)
{
    struct sink sink = {.buffer = buffer, .size = size};
    put_value(&sink, value);
    if (size > 0)
        buffer[sink.length < size ? sink.length : size - 1] = '\0';
    return sink.length;
}

void value_print(struct value value)
{
    if (value.kind == VALUE_STR) {
        fwrite(value.as.text, 1, value.size, stdout);
        putchar('\n');
        return;
    }
    char text[256];
    if (value_repr(value, text, sizeof text) < sizeof text) {
        puts(text);
        return;
    }
    /* Only pairs are longer than this, and strings in them. */
    size_t size = value_repr(value, NULL, 0) + 1;
    char *whole = memory_new(size, MEMORY_PLAIN);
    value_repr(value, whole, size);
    puts(whole);
    memory_free(whole);
}
