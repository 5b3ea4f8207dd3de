#include "formats.h"

#include <string.h>

/* Apache's vhost_combined has one more word in front: the server's name. */
static int rewrite_vhost(struct format_reader *reader, struct slice *line)
{
    (void)reader;
    const char *space =
        line->size > 0 ? memchr(line->bytes, ' ', line->size) : NULL;
    if (space) {
        size_t word = (size_t)(space - line->bytes) + 1;
        *line = slice_part(*line, word, line->size);
    }
    return LOG_PARSED;
}

static bool holds(struct slice text, const char *part)
{
    size_t size = strlen(part);
    for (size_t at = 0; at + size <= text.size; at++)
        if (memcmp(text.bytes + at, part, size) == 0)
            return true;
    return false;
}

/* A time as Python prints it, in front of the request: without a zone. */
static bool holds_python_time(struct slice line)
{
    static const char behind[] = " 00:00:00] \"";
    const size_t size = sizeof behind - 1;
    for (size_t at = 0; at + size <= line.size; at++)
        if (line.bytes[at] == ' ' && line.bytes[at + 3] == ':' &&
            memcmp(line.bytes + at + 9, behind + 9, size - 9) == 0)
            return true;
    return false;
}

/* Such a program prints more than requests: where it runs, `code 404, message
 * File not found`, tracebacks. Requests stand in quotes behind a time, or
 * behind an address (uvicorn). */
static int rewrite_python(struct format_reader *reader, struct slice *line)
{
    if (holds_python_time(*line) || holds(*line, " - \""))
        return rewrite_loosely(reader, line);
    int step = (int)log_parse_slice(*line, &(struct log_line){.status = 0});
    if (step <= LOG_BLANK || step == LOG_SIZE)
        return LOG_PARSED;
    return holds(*line, "] \"") ? step : LOG_OTHER;
}

const struct format formats[] = {
    {"common combined", "Apache, nginx, gunicorn, and most others", NULL},
    {"vhost_combined", "Apache, the server's name in front", rewrite_vhost},
    {"python http.server flask werkzeug django uvicorn",
     "what Python's own servers print", rewrite_python},
    {"loose", "any line with \"a request\" and a status behind it",
     rewrite_loosely},
    {NULL, NULL, NULL},
};

const struct format *format_named(const char *name)
{
    size_t size = strlen(name);
    if (size == 0 || strchr(name, ' '))
        return NULL;
    for (const struct format *format = formats; format->names; format++) {
        const char *at = format->names;
        while ((at = strstr(at, name))) {
            bool starts = at == format->names || at[-1] == ' ';
            if (starts && (at[size] == ' ' || at[size] == '\0'))
                return format;
            at += size;
        }
    }
    return NULL;
}

/* The status is good, and what follows it is not ` 1024`: that is written anew,
 * with a size that log_parse() reads. */
static struct slice with_a_size(struct text *written, struct slice line,
                                const struct log_line *fields)
{
    const size_t status = sizeof "\" 404" - 1;
    const char *end = line.bytes + line.size;
    const char *behind = fields->request.bytes + fields->request.size + status;
    const char *size = behind;
    while (size < end && *size == ' ')
        size++;
    const char *rest = size;
    while (rest < end && *rest != ' ')
        rest++;
    struct slice word = {.bytes = size, .size = (size_t)(rest - size)};
    written->size = 0;
    text_add(written, slice_part(line, 0, (size_t)(behind - line.bytes)));
    text_add_string(written, " ");
    if (log_number(word) >= 0)
        text_add(written, word);
    else
        text_add_string(written, "-");
    text_add(written, (struct slice){rest, (size_t)(end - rest)});
    return text_slice(written);
}

int format_read_slowly(struct format_reader *reader, struct value *line,
                       struct log_line *fields)
{
    struct slice text = slice_of(*line);
    int step = LOG_PARSED;
    reader->written.size = 0;
    if (reader->format->rewrite)
        step = reader->format->rewrite(reader, &text);
    if (step != LOG_PARSED)
        return step;
    step = (int)log_parse_slice(text, fields);
    if (step == LOG_SIZE) {
        text = with_a_size(&reader->plain, text, fields);
        step = (int)log_parse_slice(text, fields);
    }
    if (text.size > UINT32_MAX) /* longer than before: no string */
        return LOG_REQUEST;
    if (step == LOG_PARSED)
        *line = slice_value(text);
    return step;
}

const struct format *format_that_reads(struct value line,
                                       const struct format *tried)
{
    const struct format *format = formats;
    for (; format->names; format++) {
        struct format_reader reader = {.format = format};
        struct value copy = line;
        struct log_line fields;
        /* What is in vhost_combined can be read as Common, too. */
        bool reads = format != tried && format->rewrite != rewrite_vhost &&
                     format_read(&reader, &copy, &fields) == LOG_PARSED;
        format_reader_free(&reader);
        if (reads)
            return format;
    }
    return NULL;
}

void format_reader_free(struct format_reader *reader)
{
    text_free(&reader->plain);
    text_free(&reader->written);
}
