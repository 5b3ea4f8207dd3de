#include "ticker.h"

#include "judge/process/process.h"

#include <stdio.h>
#include <unistd.h>

/* On a terminal one line that changes; elsewhere a line now and then. */
void ticker_start(struct ticker *ticker, size_t total)
{
    ticker->total = total;
    ticker->started = ticker->told = clock_seconds();
    ticker->terminal = isatty(STDERR_FILENO);
}

static void print_left(double seconds)
{
    if (seconds >= 90)
        fprintf(stderr, ", about %.0f minutes left", seconds / 60);
    else if (seconds >= 1)
        fprintf(stderr, ", about %.0f seconds left", seconds);
}

void ticker_tell(struct ticker *ticker, size_t done, size_t remembered)
{
    double now = clock_seconds(), every = ticker->terminal ? 0.2 : 15;
    if (now < ticker->told + every)
        return;
    ticker->told = now;
    double passed = now - ticker->started;
    fprintf(stderr, "%s%zu of %zu submissions graded",
            ticker->terminal ? "\r\033[K" : "", done, ticker->total);
    if (remembered)
        fprintf(stderr, " (%zu lessons known already)", remembered);
    if (done > 0 && passed > 1)
        print_left(passed / (double)done * (double)(ticker->total - done));
    if (!ticker->terminal)
        fputc('\n', stderr);
    fflush(stderr);
    ticker->shown = true;
}

void ticker_stop(struct ticker *ticker)
{
    if (ticker->terminal && ticker->shown)
        fprintf(stderr, "\r\033[K");
    ticker->shown = false;
}
