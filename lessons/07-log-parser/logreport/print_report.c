#include "print.h"

#include "utf8.h"

#include <inttypes.h>
#include <stdio.h>

size_t print_top(const struct tally *tally, const struct options *options)
{
    size_t count = tally->paths.count;
    return (uint64_t)options->top < count ? (size_t)options->top : count;
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

/* A log holds what strangers sent. What is no letter is shown as a number, so
 * that it can't do anything to a terminal. */
static void print_path(struct slice path)
{
    while (path.size > 0) {
        size_t size = letter_size(path);
        if (size > 0) {
            fwrite(path.bytes, 1, size, stdout);
        } else {
            printf("\\x%02x", (unsigned char)path.bytes[0]);
            size = 1;
        }
        path.bytes += size;
        path.size -= size;
    }
}

void print_report(const struct log_report *report, struct tally *tally,
                  const struct options *options)
{
    printf("Error Report:\n");
    printf("404 Errors: %" PRId64 "\n", report->not_found);
    printf("500 Errors: %" PRId64 "\n", report->server_errors);
    if (options->slow >= 0)
        printf("Slow Requests: %" PRId64 "\n", tally->slow);
    if (options->top == 0)
        return;
    paths_sort(&tally->paths);
    printf("Most Requested Paths:\n");
    for (size_t i = 0; i < print_top(tally, options); i++) {
        const struct path_count *counted = tally->paths.places[i].count;
        printf("%" PRId64 " ", counted->requests);
        print_path(path_of_count(counted));
        printf("\n");
    }
}
