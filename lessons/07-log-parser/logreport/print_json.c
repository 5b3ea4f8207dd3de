#include "print.h"

#include "utf8.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/* JSON is UTF-8: what is not becomes U+FFFD, the replacement character. */
static void print_string(struct slice text)
{
    putchar('"');
    while (text.size > 0) {
        unsigned char first = (unsigned char)text.bytes[0];
        size_t size = utf8_length(text.bytes, text.size);
        if (first == '"' || first == '\\')
            printf("\\%c", first);
        else if (first < 0x20 || first == 0x7f)
            printf("\\u%04x", first);
        else if (size > 0)
            fwrite(text.bytes, 1, size, stdout);
        else
            printf("\\ufffd");
        size = size > 0 ? size : 1;
        text.bytes += size;
        text.size -= size;
    }
    putchar('"');
}

static void print_count(const char *name, int64_t count)
{
    printf("  \"%s\": %" PRId64 ",\n", name, count);
}

static void print_lines(const struct tally *tally)
{
    print_count("lines", tally_all(tally));
    print_count("parsed", tally->steps[LOG_PARSED]);
    print_count("blank", tally->steps[LOG_BLANK]);
    print_count("other", tally->steps[LOG_OTHER]);
    print_count("malformed", tally_malformed(tally));
    printf("  \"malformed_by_step\": {");
    for (int step = LOG_HOST; step < LOG_STEPS; step++)
        printf("%s\"%s\": %" PRId64, step > LOG_HOST ? ", " : "",
               log_step_name((enum log_step)step), tally->steps[step]);
    printf("},\n");
}

static void print_statuses(const struct tally *tally)
{
    const char *before = "";
    printf("  \"statuses\": {");
    for (int status = 100; status < 600; status++) {
        if (tally->statuses[status] == 0)
            continue;
        printf("%s\"%d\": %" PRId64, before, status, tally->statuses[status]);
        before = ", ";
    }
    printf("},\n");
}

static void print_paths(struct tally *tally, const struct options *options)
{
    paths_sort(&tally->paths);
    printf("  \"top\": [");
    for (size_t i = 0; i < print_top(tally, options); i++) {
        const struct path_count *counted = tally->paths.places[i].count;
        printf("%s\n    {\"path\": ", i > 0 ? "," : "");
        print_string(path_of_count(counted));
        printf(", \"requests\": %" PRId64 "}", counted->requests);
    }
    printf("],\n");
}

/* `500`, or `0.5` for 500 microseconds. */
static void print_slow(const struct tally *tally, const struct options *options)
{
    int64_t whole = options->slow / 1000, rest = options->slow % 1000;
    printf("  \"slow\": {\"milliseconds\": %" PRId64, whole);
    if (rest > 0)
        printf(".%03" PRId64, rest);
    printf(", \"requests\": %" PRId64 "},\n", tally->slow);
}

static void print_unreadables(const struct unreadables *kept)
{
    printf("  \"invalid\": [");
    for (int64_t i = 0; i < kept->count; i++) {
        const struct unreadable *line = &kept->lines[i];
        printf("%s\n    {\"file\": ", i > 0 ? "," : "");
        print_string((struct slice){line->path, strlen(line->path)});
        printf(", \"line\": %" PRId64 ", \"step\": \"%s\", \"text\": ",
               line->number, log_step_name((enum log_step)line->step));
        print_string(text_slice(&line->text));
        printf("}");
    }
    printf("],\n");
}

void print_json(const struct log_report *report, struct tally *tally,
                const struct options *options)
{
    printf("{\n");
    print_lines(tally);
    print_statuses(tally);
    if (options->slow >= 0)
        print_slow(tally, options);
    if (options->top > 0)
        print_paths(tally, options);
    if (options->invalid > 0)
        print_unreadables(&tally->kept);
    printf("  \"errors\": {\"404\": %" PRId64 ", \"500\": %" PRId64 "}\n}\n",
           report->not_found, report->server_errors);
}
