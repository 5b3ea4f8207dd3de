#include "print.h"

#include "utf8.h"

#include <inttypes.h>
#include <stdio.h>

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

void print_json(const struct log_report *report, struct tally *tally,
                const struct options *options)
{
    printf("{\n");
    print_lines(tally);
    print_statuses(tally);
    if (options->slow >= 0)
        printf("  \"slow\": {\"milliseconds\": %" PRId64
               ", \"requests\": %" PRId64 "},\n",
               options->slow, tally->slow);
    if (options->top > 0)
        print_paths(tally, options);
    printf("  \"errors\": {\"404\": %" PRId64 ", \"500\": %" PRId64 "}\n}\n",
           report->not_found, report->server_errors);
}
