#include "print.h"

#include <inttypes.h>
#include <stdio.h>

size_t print_top(const struct tally *tally, const struct options *options)
{
    size_t count = tally->paths.count;
    return (uint64_t)options->top < count ? (size_t)options->top : count;
}

static void print_paths(struct tally *tally, const struct options *options)
{
    paths_sort(&tally->paths);
    printf("Most Requested Paths:\n");
    for (size_t i = 0; i < print_top(tally, options); i++) {
        const struct path_count *counted = tally->paths.places[i].count;
        printf("%" PRId64 " ", counted->requests);
        text_print_safely(path_of_count(counted));
        printf("\n");
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
    if (options->top > 0)
        print_paths(tally, options);
    if (options->invalid > 0)
        unreadables_print(&tally->kept);
}
